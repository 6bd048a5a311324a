import { execFileSync } from "node:child_process";
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";

const PACKAGE = join(process.cwd(), "node_modules/@sparticuz/chromium");
const CACHE = join(process.cwd(), "node_modules/.cache/comp-clauses");

export interface BundledBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Makes a folder once: in a place of its own first, then by one rename, so that nobody sees half of it. */
async function made(name: string, fill: (folder: string) => Promise<void> | void): Promise<string> {
  const place = join(CACHE, name);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, "draft-"));
  try {
    await fill(draft);
    renameSync(draft, place);
  } catch (problem) {
    if (!existsSync(place)) throw problem;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

const packed = (name: string) => join(PACKAGE, "bin", name);

const untarred = (name: string) => (folder: string) => {
  const archive = brotliDecompressSync(readFileSync(packed(name)));
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
};

const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern"><edit name="family" mode="append" binding="weak"><string>Open Sans</string></edit></match>
</fontconfig>
`;

/** Whether the machine lacks a library the browser links to. */
function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync("ldd", [executablePath], { encoding: "utf8" }).includes("not found");
  } catch {
    return true;
  }
}

/**
 * The Chromium that comes as a development dependency, for machines without a browser: x64 Linux only.
 * It is unpacked once, with fonts of its own and, where the machine has none, the libraries it needs.
 */
export async function bundledChromium(): Promise<BundledBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("The bundled Chromium runs on x64 Linux. Install Chrome and set CHROME_PATH.");
  }
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as {
    version: string;
  };
  const browser = await made(`chromium-${version}`, async (folder) => {
    const file = join(folder, "chromium");
    await pipeline(
      createReadStream(packed("chromium.br")),
      createBrotliDecompress(),
      createWriteStream(file),
    );
    chmodSync(file, 0o755);
  });
  const fonts = await made(`fonts-${version}`, untarred("fonts.tar.br"));
  writeFileSync(join(fonts, "fonts.conf"), fontsConfiguration(fonts));
  const executablePath = join(browser, "chromium");
  const env: Record<string, string> = { FONTCONFIG_FILE: join(fonts, "fonts.conf") };
  if (lacksLibraries(executablePath)) {
    const libraries = await made(`libraries-${version}`, untarred("al2023.tar.br"));
    env["LD_LIBRARY_PATH"] = [join(libraries, "lib"), process.env["LD_LIBRARY_PATH"]]
      .filter(Boolean)
      .join(":");
  }
  return { executablePath, env };
}
