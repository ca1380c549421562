// The strip of pages under a picture of many: small pictures to go to, the present one marked.
import type { Artifact, Words } from "./data";
import { fill, named } from "./data";
import { make } from "./parts";

export function strip(artifact: Artifact, words: Words, go: (place: number) => void): { element: HTMLElement; mark(place: number): void; load(): void } {
  const element = make("nav", "hy-strip");
  element.setAttribute("aria-label", words.look_pages ?? "");
  const list = make("ol");
  const buttons = artifact.media.map((picture, place) => {
    const item = make("li");
    const one = make("button", "hy-leaf");
    one.type = "button";
    const name = fill(words.look_page, { number: place + 1 });
    one.setAttribute("aria-label", picture.name ? `${name}: ${picture.name}` : name);
    one.title = picture.name || name;
    if (picture.remote) one.append(make("span", "", "↗"));
    else {
      const image = make("img");
      image.loading = "lazy";
      image.decoding = "async";
      image.alt = "";
      image.height = 60;
      image.width = Math.max(12, Math.round((60 * picture.w) / picture.h));
      image.dataset.src = named(artifact.thumb, picture.id);
      one.append(image);
    }
    one.append(make("span", "hy-leaf-number", String(place + 1)));
    one.addEventListener("click", () => go(place));
    item.append(one);
    list.append(item);
    return one;
  });
  element.append(list);
  return {
    element,
    /** Bring the small pictures, once the great one is there. */
    load() {
      for (const image of element.querySelectorAll<HTMLImageElement>("img[data-src]")) {
        image.src = image.dataset.src ?? "";
        delete image.dataset.src;
      }
    },
    mark(place) {
      buttons.forEach((one, at) => (at === place ? one.setAttribute("aria-current", "true") : one.removeAttribute("aria-current")));
      const now = buttons[place];
      if (now) element.scrollLeft = now.offsetLeft - (element.clientWidth - now.offsetWidth) / 2;
    },
  };
}
