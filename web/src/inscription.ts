// A line of an inscription and its place on the picture show each other, under the mouse and under the keyboard.

/** Light the place of a line while the line is looked at, and the line while its place is. */
export function joinLinesToThePicture(page: Document): void {
  for (const spot of page.querySelectorAll<HTMLAnchorElement>(".hy-spot")) {
    const line = page.getElementById(spot.hash.slice(1));
    if (!line) continue;
    const light = (on: boolean) => (): void => {
      spot.classList.toggle("hy-lit", on);
      line.classList.toggle("hy-lit", on);
    };
    for (const one of [spot, line]) {
      for (const name of ["pointerenter", "focusin"]) one.addEventListener(name, light(true));
      for (const name of ["pointerleave", "focusout"]) one.addEventListener(name, light(false));
    }
  }
}
