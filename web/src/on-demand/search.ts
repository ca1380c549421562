// Search: opens the index beside the scripts; the box of the header suggests, the search page answers.
import { beside } from "../loading";
import { suggest } from "../search/box";
import { MuseumIndex } from "../search/museum";
import { answerOn } from "../search/page";

const index = new MuseumIndex(beside("search/"), beside("../"), document.documentElement.lang);
if (!document.querySelector('link[href$="hyplan/search.css"]')) {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = beside("search.css");
  document.head.append(style);
}

const results = document.querySelector<HTMLElement>(".hy-search");
if (results) answerOn(index, results);
for (const form of document.querySelectorAll<HTMLFormElement>("form.hy-find")) {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  if (input) suggest(index, form, input);
}
