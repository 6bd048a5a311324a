/** The add-in's page in one browser, opened anew for each test. The one that crashes it stands last. */
import "./task-pane/start";
import "./task-pane/pane";
import "./task-pane/every-form";
import "./task-pane/crash";
