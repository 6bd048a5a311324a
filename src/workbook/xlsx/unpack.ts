import { unzipSync, type UnzipFileInfo } from "fflate";
import { UnreadableWorkbook } from "./unreadable";

export type Files = Readonly<Record<string, Uint8Array>>;

const MEGABYTE = 1_000_000;
/** Some forty are a million filled cells; once read they take thirty times as much of the browser's memory. */
const MOST_MEGABYTES = 50;

const TOO_LARGE = `This workbook unpacks to more than ${MOST_MEGABYTES} MB. Open it in Excel, and save the sheets you need as a workbook of their own.`;

/**
 * Takes the parts that are XML, as long as all of them are small enough. The sizes are the file's own word, but
 * binding: fflate unpacks no part beyond the size it states. Parts that share their bytes would unpack them many
 * times over; no sound file has any, so together they must be no longer packed than the file is.
 */
function smallEnough(bytes: Uint8Array): (part: UnzipFileInfo) => boolean {
  let [unpacked, packed] = [0, 0];
  return ({ name, size, originalSize }) => {
    if (!/\.(xml|rels)$/.test(name)) return false;
    unpacked += originalSize;
    packed += size;
    if (unpacked > MOST_MEGABYTES * MEGABYTE || packed > bytes.length)
      throw new UnreadableWorkbook(TOO_LARGE);
    return true;
  };
}

export function unpacked(bytes: Uint8Array): Files {
  try {
    return unzipSync(bytes, { filter: smallEnough(bytes) });
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) throw problem;
    throw new UnreadableWorkbook("This is not an .xlsx file: it cannot be unpacked.");
  }
}
