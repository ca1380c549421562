// A drawing that is moved and zoomed: one pointer drags, two pinch, Ctrl and the wheel zoom, and so do keys.
// A finger that goes up or down scrolls the page, unless two are on the drawing.
import { Point } from "./map-marks";

export interface Limits {
  width: number;
  height: number;
  least: number;
  most: number;
  /** Whether it moves up and down too; a timeline does not. */
  vertical: boolean;
  /** How many windows beyond each edge there is something to see. */
  room: number;
  changed: () => void;
  settled: () => void;
  /** What to say to those who turn the wheel without Ctrl. */
  hint: string;
  /** What to come nearer to where nobody points at anything; the middle where it says nothing. */
  towards?: () => Point | null;
}

export interface Hold {
  /** The corner of what is shown, in the drawing's units, and how many times larger than at first. */
  view: { x: number; y: number; k: number };
  most: number;
  zoom(times: number, around?: Point): void;
  show(middle: Point, k: number): void;
  all(): void;
  justMoved(): boolean;
}

const STEP = 0.2;
const STILL = 4;

/** Let `sheet` be moved; `surface` tells how large a unit of the drawing is on the screen. */
export function letItBeMoved(sheet: HTMLElement, surface: Element, limits: Limits): Hold {
  const view = { x: 0, y: 0, k: 1 };
  const fingers = new Map<number, Point>();
  let start: Point | null = null;
  let moved = false;
  let asked = 0;
  let wait = 0;
  const { width, height } = limits;

  function keepInside(): void {
    view.k = Math.min(limits.most, Math.max(limits.least, view.k));
    for (const [axis, length] of [["x", width], ["y", height]] as ["x" | "y", number][]) {
      const half = length / 2 / view.k;
      const low = -length * limits.room + Math.min(half, length * (0.5 + limits.room));
      const high = length * (1 + limits.room) - Math.min(half, length * (0.5 + limits.room));
      const middle = Math.min(high, Math.max(low, view[axis] + half));
      view[axis] = middle - half;
    }
    if (!limits.vertical) view.y = 0;
  }

  function change(): void {
    keepInside();
    if (!asked) {
      asked = requestAnimationFrame(() => {
        asked = 0;
        limits.changed();
      });
    }
    window.clearTimeout(wait);
    wait = window.setTimeout(limits.settled, 250);
  }

  const unit = (): number => surface.getBoundingClientRect().width / width || 1;
  const where = (event: { clientX: number; clientY: number }): Point => {
    const box = surface.getBoundingClientRect();
    return { x: (event.clientX - box.left) / unit(), y: (event.clientY - box.top) / unit() };
  };

  function zoom(times: number, at?: Point): void {
    const around = at || (limits.towards && limits.towards()) || { x: width / 2, y: height / 2 };
    const before = view.k;
    view.k = Math.min(limits.most, Math.max(limits.least, view.k * times));
    view.x += around.x / before - around.x / view.k;
    view.y += around.y / before - around.y / view.k;
    change();
  }

  function move(dx: number, dy: number): void {
    view.x -= dx / view.k;
    view.y -= dy / view.k;
    change();
  }

  sheet.addEventListener("pointerdown", (event) => {
    if ((event.target as Element).closest("button, select, [role=dialog]") || event.button) return;
    fingers.set(event.pointerId, where(event));
    start = where(event);
    if (fingers.size === 1) moved = false;
  });
  sheet.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = where(event);
    if (!moved && start && Math.hypot(now.x - start.x, now.y - start.y) * unit() < STILL) return;
    if (!moved) {
      moved = true;
      sheet.setPointerCapture(event.pointerId);
    }
    const other = Array.from(fingers).find(([id]) => id !== event.pointerId);
    fingers.set(event.pointerId, now);
    if (!other) move(now.x - before.x, now.y - before.y);
    else {
      const apart = (point: Point): number => Math.hypot(point.x - other[1].x, point.y - other[1].y) || 1;
      move((now.x - before.x) / 2, (now.y - before.y) / 2);
      zoom(apart(now) / apart(before), { x: (now.x + other[1].x) / 2, y: (now.y + other[1].y) / 2 });
    }
  });
  for (const name of ["pointerup", "pointercancel"] as const) {
    sheet.addEventListener(name, (event) => fingers.delete(event.pointerId));
  }
  sheet.addEventListener("dragstart", (event) => event.preventDefault());
  sheet.addEventListener("dblclick", (event) => {
    if (!(event.target as Element).closest("a, button, [role=dialog]")) zoom(2, where(event));
  });
  sheet.addEventListener(
    "wheel",
    (event) => {
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        move(-event.deltaX / unit(), 0);
      } else if (event.ctrlKey || event.metaKey || sheet.contains(document.activeElement)) {
        event.preventDefault();
        zoom(2 ** (-event.deltaY / (event.deltaMode ? 6 : 300)), where(event));
      } else if (limits.hint) sheet.setAttribute("data-hint", limits.hint);
    },
    { passive: false },
  );
  sheet.addEventListener("pointerleave", () => sheet.removeAttribute("data-hint"));
  sheet.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest("select, [role=dialog]")) return;
    const across: { [key: string]: [number, number] } = {
      ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1],
    };
    const to = across[event.key];
    if (to && (limits.vertical || to[0])) move(to[0] * width * STEP, to[1] * height * STEP);
    else if (event.key === "+" || event.key === "=") zoom(1.6);
    else if (event.key === "-" || event.key === "_") zoom(1 / 1.6);
    else if (event.key === "0" || event.key === "Home") hold.all();
    else return;
    event.preventDefault();
  });

  const hold: Hold = {
    view,
    most: limits.most,
    zoom,
    show(middle, k) {
      view.k = Math.min(limits.most, Math.max(limits.least, k));
      view.x = middle.x - width / 2 / view.k;
      view.y = middle.y - height / 2 / view.k;
      change();
    },
    all() {
      view.x = 0;
      view.y = 0;
      view.k = 1;
      change();
    },
    justMoved: () => moved,
  };
  return hold;
}
