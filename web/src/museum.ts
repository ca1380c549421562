// What JavaScript adds to the pages; they are whole without it.
import { offerCopying } from "./copying";

function begin(): void {
  offerCopying(document);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
