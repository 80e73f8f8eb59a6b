import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isZone, offsetMinutes, readOffset, wallTimeAt } from '../../src/core/zone.ts';

it.each([
  { typed: 'UTC+5:45', zone: 'UTC+05:45' },
  { typed: '+14', zone: 'UTC+14:00' },
  { typed: '-3', zone: 'UTC-03:00' },
  { typed: 'gmt-0330', zone: 'UTC-03:30' },
  { typed: '−8', zone: 'UTC-08:00' },
  { typed: 'utc', zone: 'UTC' },
  { typed: '+0', zone: 'UTC' },
  { typed: '+15', zone: undefined },
  { typed: '-12:30', zone: undefined },
  { typed: '5', zone: undefined },
  { typed: '+5:75', zone: undefined },
  { typed: 'Berlin', zone: undefined },
])('the offset $typed is $zone', ({ typed, zone }) => {
  expect(readOffset(typed)).toBe(zone);
});

it.each([
  { zone: 'Europe/Berlin', is: true },
  { zone: 'UTC', is: true },
  { zone: 'UTC+05:45', is: true },
  { zone: 'UTC+5:45', is: false },
  { zone: 'Mars/Olympus', is: false },
  { zone: '', is: false },
])('$zone is a zone: $is', ({ zone, is }) => {
  expect(isZone(zone)).toBe(is);
});

it.each([
  { zone: 'Europe/Berlin', at: '2026-07-01T12:00:00Z', minutes: 120, wall: '2026-07-01T14:00' },
  { zone: 'Europe/Berlin', at: '2026-12-01T12:00:00Z', minutes: 60, wall: '2026-12-01T13:00' },
  { zone: 'Asia/Kathmandu', at: '2026-12-01T12:00:00Z', minutes: 345, wall: '2026-12-01T17:45' },
  { zone: 'America/St_Johns', at: '2026-12-01T12:00:00Z', minutes: -210, wall: '2026-12-01T08:30' },
  { zone: 'Pacific/Kiritimati', at: '2026-12-01T12:00:00Z', minutes: 840, wall: '2026-12-02T02:00' },
  { zone: 'UTC-03:30', at: '2026-12-01T12:00:00Z', minutes: -210, wall: '2026-12-01T08:30' },
])('clocks in $zone at $at', ({ zone, at, minutes, wall }) => {
  expect(offsetMinutes(zone, new Date(at))).toBe(minutes);
  expect(wallTimeAt(zone, new Date(at))).toBe(wall);
});

describe('a time on a wall', () => {
  it.each([
    { zone: 'Europe/Berlin', wall: '2026-12-24T09:00', at: '2026-12-24T08:00', because: 'winter' },
    { zone: 'Europe/Berlin', wall: '2026-07-24T09:00', at: '2026-07-24T07:00', because: 'summer' },
    { zone: 'Europe/Berlin', wall: '2026-10-25T02:30', at: '2026-10-25T00:30', because: 'of two the first' },
    { zone: 'America/New_York', wall: '2026-11-01T01:30', at: '2026-11-01T05:30', because: 'of two the first' },
    { zone: 'Europe/Berlin', wall: '2026-03-29T02:30', at: '2026-03-29T01:30', because: 'it never comes: 03:30' },
    { zone: 'America/New_York', wall: '2026-03-08T02:30', at: '2026-03-08T07:30', because: 'it never comes: 03:30' },
    { zone: 'Australia/Lord_Howe', wall: '2026-10-04T02:15', at: '2026-10-03T15:45', because: 'half an hour is lost' },
    { zone: 'Pacific/Apia', wall: '2011-12-30T10:00', at: '2011-12-30T20:00', because: 'a day is lost' },
    { zone: 'UTC+05:45', wall: '2026-03-29T02:30', at: '2026-03-28T20:45', because: 'offsets know no summer' },
  ])('$wall in $zone: $because', ({ zone, wall, at }) => {
    expect(instantOf(wall, zone).toISOString().slice(0, 16)).toBe(at);
  });

  it('is the instant at which a clock shows it, wherever it comes once', () => {
    const minutes = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 });
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC', 'UTC-12:00');
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const at = new Date(Date.UTC(2025, 0, 1) + minute * 60_000);
        const found = instantOf(wallTimeAt(zone, at), zone);
        expect(wallTimeAt(zone, found)).toBe(wallTimeAt(zone, at));
        expect(found.getTime()).toBeLessThanOrEqual(at.getTime());
      }),
    );
  });
});
