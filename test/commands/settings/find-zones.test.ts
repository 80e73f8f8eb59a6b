import { describe, expect, it } from 'vitest';
import { cities } from '../../../src/commands/settings/cities.ts';
import { findZones, suggestZones } from '../../../src/commands/settings/find-zones.ts';
import { isZone } from '../../../src/core/zone.ts';

describe('what is typed for a time zone', () => {
  it.each([
    { typed: 'Berlin', zones: ['Europe/Berlin'] },
    { typed: 'new york', zones: ['America/New_York'] },
    { typed: 'São Paulo', zones: ['America/Sao_Paulo'] },
    { typed: 'SAO PAULO', zones: ['America/Sao_Paulo'] },
    { typed: 'Москва', zones: ['Europe/Moscow'] },
    { typed: 'İstanbul', zones: ['Europe/Istanbul'] },
    { typed: '上海', zones: ['Asia/Shanghai'] },
    { typed: 'München', zones: ['Europe/Berlin'] },
    { typed: 'kiev', zones: ['Europe/Kyiv'] },
    { typed: 'UTC+5:45', zones: ['UTC+05:45'] },
    { typed: '+14', zones: ['UTC+14:00'] },
    { typed: 'utc', zones: ['UTC'] },
    { typed: 'europe/berlin', zones: ['Europe/Berlin'] },
    { typed: 'America/Argentina/Buenos Aires', zones: ['America/Argentina/Buenos_Aires'] },
    { typed: 'Germany', zones: ['Europe/Berlin'] },
    { typed: 'London, Ontario', zones: ['America/Toronto'] },
    { typed: 'Portland, Maine, US', zones: ['America/New_York'] },
    { typed: 'Atlantis', zones: [] },
    { typed: '', zones: [] },
    { typed: ' , ', zones: [] },
  ])('$typed', async ({ typed, zones }) => {
    const found = await findZones(typed);
    expect(found.map(({ zone }) => zone)).toEqual(zones);
  });

  it.each(['Portland', 'Birmingham', 'San Jose', 'Vancouver', 'Cordoba'])(
    '%s may be several, and each label finds its own',
    async (typed) => {
      const found = await findZones(typed);
      expect(found.length).toBeGreaterThan(1);
      for (const { label, zone } of found) {
        expect((await findZones(label)).map((each) => each.zone)).toEqual([zone]);
      }
    },
  );

  it('a large country has several, the largest place first', async () => {
    const found = await findZones('Brazil');
    expect(found.length).toBeGreaterThan(1);
    expect(found[0]?.label).toContain('Sao Paulo');
  });

  it('is completed by the largest cities', async () => {
    expect(await suggestZones('new y', 3)).toEqual(['New York, US']);
    expect((await suggestZones('be', 3)).map((label) => label.split(',')[0])).toContain('Beijing');
  });
});

it('every city lies in a zone that this engine knows', async () => {
  const unknown = (await cities()).filter(({ zone }) => !isZone(zone)).map(({ label, zone }) => `${label}: ${zone}`);
  expect(unknown).toEqual([]);
});
