// A line of an inscription and its place on the picture show each other, under the mouse and under the keyboard.

/** Light the place of a line while the line is looked at, and the line while its place is; a click goes there. */
export function joinLinesToThePicture(page: Document): void {
  for (const spot of page.querySelectorAll<HTMLElement>(".hy-spot")) {
    const line = page.getElementById(spot.dataset.line ?? "");
    if (!line) continue;
    const light = (on: boolean) => (): void => {
      spot.classList.toggle("hy-lit", on);
      line.classList.toggle("hy-lit", on);
    };
    for (const one of [spot, line]) {
      for (const name of ["pointerenter", "focusin"]) one.addEventListener(name, light(true));
      for (const name of ["pointerleave", "focusout"]) one.addEventListener(name, light(false));
    }
    spot.addEventListener("click", () => {
      location.hash = line.id; // keys go there by the line's own link
    });
  }
}
