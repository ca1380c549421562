// A line of a known length on the picture, where the curator has said how wide the picture truly is.
import { fill, type Words } from "./data";
import { make } from "./parts";

const STEPS = [1, 2, 5];

export class ScaleBar {
  readonly element = make("div", "hy-scale");
  private readonly line = make("span", "hy-scale-line");
  private readonly words = make("span", "hy-scale-words");

  constructor(private readonly said: Words) {
    this.element.setAttribute("role", "img");
    this.element.append(this.line, this.words);
    this.element.hidden = true;
  }

  /** `scale` is points of the screen to a pixel, `mm` millimetres to a pixel (0 where nobody knows). */
  draw(scale: number, mm: number): void {
    this.element.hidden = !(scale > 0 && mm > 0);
    if (this.element.hidden) return;
    const points = scale / mm; // to a millimetre
    const long = largestStep(130 / points);
    this.line.style.width = `${Math.round(long * points)}px`;
    const words = inWords(long);
    if (this.words.textContent === words) return;
    this.words.textContent = words;
    this.element.setAttribute("aria-label", fill(this.said.look_scale, { length: words }));
  }
}

/** The longest of 1, 2, 5, 10, 20 … millimetres (and 0.1, 0.2 …) that is no longer than `room`. */
export function largestStep(room: number): number {
  const ten = 10 ** Math.floor(Math.log10(room));
  return ten * Math.max(...STEPS.filter((step) => step * ten <= room * 1.0001));
}

function inWords(mm: number): string {
  const [value, unit] = mm >= 1000 ? [mm / 1000, "m"] : mm >= 10 ? [mm / 10, "cm"] : [mm, "mm"];
  return `${value.toLocaleString(document.documentElement.lang || "vi", { maximumFractionDigits: 3 })} ${unit}`;
}
