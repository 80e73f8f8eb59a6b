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

/** The smallest text there is: a picture of 1000 pixels is shown about 360 wide on a phone. */
const LABEL_SIZE = 32;

/** For a label of an axis. */
export const LABEL = { fontFamily: FONT, fontSize: LABEL_SIZE, fontWeight: 500, color: COLOURS.faint };

type Place = {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly size?: number;
  readonly weight?: 500 | 700;
  readonly fill?: string;
};

/** A word on the canvas, its middle line at `y`. */
export const write = (text: string, { x, y, align = 'left', size = LABEL_SIZE, weight = 500, fill }: Place) => ({
  type: 'text' as const,
  x,
  y,
  // Before everything else that is drawn.
  z: 9,
  silent: true,
  style: {
    text,
    fontFamily: FONT,
    fontSize: size,
    fontWeight: weight,
    fill: fill ?? COLOURS.text,
    align,
    verticalAlign: 'middle' as const,
  },
});
