/** One page for all of them. The first three rest on the workbook as it opens; those of the pane stand last. */
import "./embedded/sample";
import "./embedded/explained";
import "./embedded/files";
import "./embedded/port";
import "./embedded/typing";
import "./embedded/calls";
import "./embedded/look-ups";
import "./embedded/explain";
import "./embedded/pane";
import "./embedded/report";
