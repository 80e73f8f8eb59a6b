import type { Theme } from '../chat/picture.ts';
import { drawable } from './text-size.ts';

type Colours = {
  readonly card: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly bitcoin: string;
  readonly neutral: string;
  readonly altcoin: string;
  readonly up: string;
  readonly down: string;
  /** Lines over the price, in the order in which they are drawn. */
  readonly lines: readonly string[];
};

/**
 * Orange and blue, and teal and vermilion, are told apart by every kind of eye. What a colour says is also said by a
 * place, a shape or a word. The cards are a little darker and lighter than those of both apps.
 */
const PALETTES: Readonly<Record<Theme, Colours>> = {
  dark: {
    card: '#131a26',
    text: '#f4f7fb',
    faint: '#9fb0c6',
    line: '#3a475b',
    bitcoin: '#ff9f2e',
    neutral: '#64748b',
    altcoin: '#4fa8ff',
    up: '#3ecfb2',
    down: '#ff7a59',
    lines: ['#ffd166', '#7cb7ff', '#d7a6ff', '#f4f7fb', '#9be37d', '#ff9ecb'],
  },
  light: {
    card: '#ffffff',
    text: '#131a26',
    faint: '#52627a',
    line: '#d5dde8',
    bitcoin: '#b85c00',
    neutral: '#64748b',
    altcoin: '#1266c4',
    up: '#00806a',
    down: '#c8421d',
    lines: ['#a06a00', '#1266c4', '#8536c9', '#131a26', '#3c7d1c', '#b82a76'],
  },
};

export const FONT = 'Inter';

/** The smallest text there is: a picture of 1000 pixels is shown about 360 wide on a phone. */
export const LABEL_SIZE = 32;

type Place = {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly size?: number;
  readonly weight?: 500 | 700;
  readonly fill?: string;
};

/** Colours of a theme, and words in them. */
export type Look = ReturnType<typeof lookOf>;

export function lookOf(theme: Theme = 'dark') {
  const colours = PALETTES[theme];
  return {
    colours,
    /** For a label of an axis. */
    label: { fontFamily: FONT, fontSize: LABEL_SIZE, fontWeight: 500, color: colours.faint },
    /** A word on the canvas, its middle line at `y`. */
    write: (text: string, { x, y, align = 'left', size = LABEL_SIZE, weight = 500, fill }: Place) => ({
      type: 'text' as const,
      x,
      y,
      // Before everything else that is drawn.
      z: 9,
      silent: true,
      style: {
        text: drawable(text),
        fontFamily: FONT,
        fontSize: size,
        fontWeight: weight,
        fill: fill ?? colours.text,
        align,
        verticalAlign: 'middle' as const,
      },
    }),
  };
}
