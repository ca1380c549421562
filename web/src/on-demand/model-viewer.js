// The 3D viewer, asked for when a visitor wants to turn a model: <model-viewer>, with all it needs and nothing from elsewhere.
import { ControlsMixin } from "@google/model-viewer/lib/features/controls.js";
import { EnvironmentMixin } from "@google/model-viewer/lib/features/environment.js";
import { LoadingMixin } from "@google/model-viewer/lib/features/loading.js";
import ModelViewerElementBase from "@google/model-viewer/lib/model-viewer-base.js";

class ModelViewer extends EnvironmentMixin(ControlsMixin(LoadingMixin(ModelViewerElementBase))) {
  orientation = "0 0 0"; // of its feature for changing scenes, which is left out; the scene asks for both
  scale = "1 1 1";
}

customElements.define("model-viewer", ModelViewer);
