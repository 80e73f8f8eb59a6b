/** Orange and blue are told apart by every kind of eye. What a colour says is also said by a place or a word. */
export const COLOURS = {
  card: '#131a26',
  text: '#f4f7fb',
  faint: '#9fb0c6',
  line: '#3a475b',
  bitcoin: '#ff9f2e',
  neutral: '#64748b',
  altcoin: '#4fa8ff',
} as const;

export const FONT = 'Inter';

export type Weight = 500 | 700;

/** The smallest text: a picture of 1000 pixels is shown about 360 wide on a phone. */
export const LABEL_SIZE = 32;

export const fontOf = (size: number, weight: Weight = 500): string => `${weight} ${size}px ${FONT}`;

type Place = {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly size?: number;
  readonly weight?: Weight;
  readonly fill?: string;
};

/** A word on the canvas, its middle line at `y`. */
export const write = (text: string, { x, y, align = 'left', size = LABEL_SIZE, weight = 500, fill }: Place) => ({
  type: 'text' as const,
  x,
  y,
  silent: true,
  style: { text, font: fontOf(size, weight), fill: fill ?? COLOURS.text, align, verticalAlign: 'middle' as const },
});
