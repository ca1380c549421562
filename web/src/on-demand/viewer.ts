// The viewer, asked for when somebody wants to look closely or to compare.
import "../viewer/viewer.css";
import { look } from "../viewer/look";
import { compare } from "../viewer/side-by-side";

window.hyplanViewer = { look, compare };
