/** The highest of the numbers from one place up to another, which is not included. */
export function highestOf(numbers: Float64Array, from: number, to: number): number {
  let highest = numbers[from]!;
  for (let i = from + 1; i < to; i++) if (numbers[i]! > highest) highest = numbers[i]!;
  return highest;
}

/** The lowest of them. */
export function lowestOf(numbers: Float64Array, from: number, to: number): number {
  let lowest = numbers[from]!;
  for (let i = from + 1; i < to; i++) if (numbers[i]! < lowest) lowest = numbers[i]!;
  return lowest;
}
