/** Every screen of the pane, in one browser and one tab. */
import "./screens/pane";
import "./screens/package";
import "./screens/report";
import "./screens/explain";
