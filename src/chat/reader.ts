import { UTC, type Zone } from '../core/zone.ts';
import type { Theme } from './picture.ts';

/** How numbers are written, each shown by itself. */
export const NUMBER_STYLES = ['1,234.56', '1.234,56', '1 234,56', "1'234.56"] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** How days and times are written: in words, `22 Nov 2026, 17:31`, or as the standard has it, `2026-11-22 17:31`. */
export const DATE_STYLES = ['words', 'iso'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/**
 * Who reads a message, as far as its words and pictures depend on it. It comes from what the chat chose, and travels to wherever
 * something is put into words.
 */
export type Reader = {
  /** Language tag, `en`, `pt-BR`. */
  readonly locale: string;
  readonly zone: Zone;
  /** What prices are shown in besides, `EUR`. */
  readonly currency?: string;
  /** Absent: as the language writes them. */
  readonly numbers?: NumberStyle;
  readonly dates?: DateStyle;
  /** Absent: dark. */
  readonly theme?: Theme;
  /** Alerts come without pictures; one that is asked for is shown all the same. */
  readonly isWordsOnly?: true;
};

/** Somebody of whom only the language is known. */
export const readerIn = (locale: string): Reader => ({ locale, zone: UTC });
