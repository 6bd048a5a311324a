import "./embedded/sample";
import "./embedded/explained";
import "./embedded/port";
import "./embedded/typing";
import "./embedded/calls";
import "./embedded/look-ups";
