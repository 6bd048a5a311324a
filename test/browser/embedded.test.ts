/** One page for all of them. The first three rest on the workbook as it opens; the pane, and then the page anew, stand last. */
import "./embedded/sample";
import "./embedded/explained";
import "./embedded/files";
import "./embedded/another-workbook";
import "./embedded/unsaved-work";
import "./embedded/port";
import "./embedded/typing";
import "./embedded/calls";
import "./embedded/look-ups";
import "./embedded/explain";
import "./embedded/pane";
import "./embedded/report";
import "./embedded/page";
