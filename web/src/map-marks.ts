// Where marks stand: as in pages/atlas/marks.py, which places them where there is no script.

export interface Point {
  x: number;
  y: number;
}
export interface Mark extends Point {
  true: Point;
  members: number[];
}

export const SIZE = 9.5;
const CELL = 40;
const ROUNDS = 120;
const LETTER = 5.6;
const LINE = 12;

/** A mark for each point, pushed apart until no two touch. */
export function apart(points: Point[]): Mark[] {
  const least = 2 * SIZE + 1;
  const at = points.map((point, i) => ({ x: point.x + 0.01 * Math.cos(i * 2.4), y: point.y + 0.01 * Math.sin(i * 2.4) }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [i, one] of at.entries()) {
      for (const other of at.slice(0, i)) {
        const dx = one.x - other.x;
        const dy = one.y - other.y;
        const away = Math.hypot(dx, dy);
        if (away >= least) continue;
        moved = true;
        const push = (least - away) / 2 / (away || 1);
        one.x += dx * push;
        one.y += dy * push;
        other.x -= dx * push;
        other.y -= dy * push;
      }
    }
    if (!moved) break;
  }
  return at.map((point, i) => ({ ...point, true: points[i]!, members: [i] }));
}

/** One mark for the points of each square, at their middle; then for those that still touch. */
export function together(points: Point[]): Mark[] {
  const cells = new Map<string, number[]>();
  points.forEach((point, i) => {
    const key = `${Math.floor(point.x / CELL)} ${Math.floor(point.y / CELL)}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  });
  const grid = new Map<string, Mark>();
  const near = (key: string): string[] => {
    const [x, y] = key.split(" ").map(Number) as [number, number];
    const keys: string[] = [];
    for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) keys.push(`${x + dx} ${y + dy}`);
    return keys;
  };
  cells.forEach((members, key) => {
    const mark = middle(points, members);
    const touching = near(key).map((other) => grid.get(other)).find((other) => other && Math.hypot(other.x - mark.x, other.y - mark.y) < 2 * SIZE);
    if (touching) Object.assign(touching, middle(points, touching.members.concat(members)));
    else grid.set(key, mark);
  });
  return Array.from(grid.values());
}

function middle(points: Point[], members: number[]): Mark {
  let x = 0;
  let y = 0;
  for (const member of members) {
    x += points[member]!.x / members.length;
    y += points[member]!.y / members.length;
  }
  return { x, y, true: { x, y }, members };
}

/** Where the words of each mark stand beside it, clear of all else; null where there is no room. */
export function wordsBeside(marks: Mark[], words: string[], width: number): ({ x: number; anchor: string } | null)[] {
  type Box = [number, number, number, number];
  const taken: Box[] = marks.map((mark) => [mark.x - SIZE, mark.y - SIZE, mark.x + SIZE, mark.y + SIZE]);
  for (const mark of marks) taken.push([mark.true.x - 3, mark.true.y - 3, mark.true.x + 3, mark.true.y + 3]);
  return marks.map((mark, i) => {
    const said = words[i];
    if (!said) return null;
    const wide = said.length * LETTER;
    const gap = SIZE + 3;
    for (const [left, anchor] of [[mark.x + gap, "start"], [mark.x - gap - wide, "end"]] as [number, string][]) {
      const box: Box = [left, mark.y - LINE / 2, left + wide, mark.y + LINE / 2];
      const clear = !taken.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]);
      if (box[0] > 2 && box[2] < width - 2 && clear) {
        taken.push(box);
        return { x: mark.x + (anchor === "start" ? gap : -gap), anchor };
      }
    }
    return null;
  });
}
