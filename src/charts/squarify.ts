export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/**
 * A treemap after Bruls, Huizing and van Wijk (Squarified Treemaps, 2000): boxes that fill the whole with areas in
 * proportion to the weights, as near to squares as they can be. Weights above zero, largest first.
 */
export function squarify(weights: readonly number[], whole: Box): readonly Box[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scale = (whole.width * whole.height) / total;
  const boxes: Box[] = [];
  let rest = whole;
  let row: number[] = [];
  for (const weight of weights) {
    const area = weight * scale;
    const side = Math.min(rest.width, rest.height);
    if (row.length > 0 && worst([...row, area], side) > worst(row, side)) {
      rest = lay(row, rest, boxes);
      row = [];
    }
    row.push(area);
  }
  if (row.length > 0) lay(row, rest, boxes);
  return boxes;
}

/** How far from a square the least square box of a row is. */
function worst(areas: readonly number[], side: number): number {
  const sum = areas.reduce((all, area) => all + area, 0);
  const [most, least] = [Math.max(...areas), Math.min(...areas)];
  return Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least));
}

/** Lays a row along the shorter side, and says what room it leaves. */
function lay(areas: readonly number[], rest: Box, boxes: Box[]): Box {
  const sum = areas.reduce((all, area) => all + area, 0);
  const isTall = rest.height >= rest.width;
  const side = isTall ? rest.width : rest.height;
  const depth = sum / side;
  let at = isTall ? rest.x : rest.y;
  for (const area of areas) {
    const length = area / depth;
    boxes.push(
      isTall ? { x: at, y: rest.y, width: length, height: depth } : { x: rest.x, y: at, width: depth, height: length },
    );
    at += length;
  }
  return isTall
    ? { ...rest, y: rest.y + depth, height: rest.height - depth }
    : { ...rest, x: rest.x + depth, width: rest.width - depth };
}
