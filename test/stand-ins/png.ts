import { crc32, deflateSync } from 'node:zlib';

export type Size = { readonly width: number; readonly height: number };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** How large a PNG is, as its header says; undefined where it is none, or was cut off. */
export function readPng(bytes: Buffer): Size | undefined {
  const isPng = bytes.subarray(0, 8).equals(SIGNATURE) && bytes.subarray(12, 16).toString() === 'IHDR';
  const isWhole = bytes.subarray(-8, -4).toString() === 'IEND';
  return isPng && isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

/** What a transcript shows in the place of a picture. */
export const pictureMark = ({ width, height }: Size): string => `[picture ${width}×${height}]`;

/** A PNG of one grey, for tests that look at its size only. */
export function greyPng({ width, height }: Size, grey = 128): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey a pixel.
  header.writeUInt8(8, 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width, grey)]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
