// What JavaScript adds to the pages; they are whole without it.
import { browseWithFacets } from "./browsing";
import { offerCopying } from "./copying";
import { countTheDays } from "./calendar";
import { letKeysOpenTheDrawer } from "./drawer";
import { offerKeeping } from "./keeping";
import { fetchTheOtherWeights } from "./later";
import { offerSearch } from "./search";
import { offerLooking } from "./looking";
import { offerPassingOn } from "./passing";
import { offerPlaying } from "./playing";
import { joinLinesToThePicture } from "./inscription";

function begin(): void {
  joinLinesToThePicture(document);
  offerCopying(document);
  offerPassingOn(document);
  offerKeeping(document);
  countTheDays(document);
  browseWithFacets(document);
  letKeysOpenTheDrawer(document);
  fetchTheOtherWeights(document);
  offerSearch(document);
  offerLooking(document);
  offerPlaying(document);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
