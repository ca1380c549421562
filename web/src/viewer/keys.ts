// The keys of the viewer, for one picture or several that move together.
import type { Stage } from "./stage";

const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Do what a key asks for; `more` are keys of the place the pictures are in. */
export function keys(event: KeyboardEvent, stages: Stage[], more: Record<string, () => void> = {}): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const at = event.target as HTMLElement;
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName)) return;
  const each = (act: (stage: Stage) => void): (() => void) => () => stages.forEach(act);
  const arrow = ARROWS[event.key];
  const all: Record<string, () => void> = {
    "+": each((stage) => stage.zoom(1.6)),
    "=": each((stage) => stage.zoom(1.6)),
    "-": each((stage) => stage.zoom(1 / 1.6)),
    _: each((stage) => stage.zoom(1 / 1.6)),
    "0": each((stage) => stage.home()),
    r: each((stage) => stage.turn(90)),
    R: each((stage) => stage.turn(-90)),
    ...(arrow ? { [event.key]: each((stage) => stage.pan(...arrow)) } : {}),
    ...more,
  };
  const act = all[event.key] ?? (event.shiftKey ? undefined : all[event.key.toLowerCase()]);
  if (!act) return;
  event.preventDefault();
  act();
}
