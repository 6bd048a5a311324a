import { LicenseWebpackPlugin } from "license-webpack-plugin";

/** Licences that ask for nothing but their notice; anything else stops the build. */
const PERMISSIVE =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Unlicense|CC0-1\.0)$/;

/** The packages whose package.json forgets to name the licence that lies beside it. */
const STATED_IN_FILE = { "@univerjs/telemetry": "Apache-2.0" };

const RULE = "-".repeat(72);

const entry = ({ packageJson: { name, version }, licenseId, licenseText }) =>
  [`${name} ${version}`, licenseId, "", (licenseText ?? "").trim()].join("\n").trim();

/** Lists every package whose code is in the pages, with its licence, and refuses one that is not permissive. */
export const licencesPlugin = () =>
  new LicenseWebpackPlugin({
    outputFilename: "licences.txt",
    perChunkOutput: false,
    skipChildCompilers: true,
    licenseTypeOverrides: STATED_IN_FILE,
    unacceptableLicenseTest: (licence) => !PERMISSIVE.test(licence),
    handleMissingLicenseType: (name) => {
      throw new Error(`${name} names no licence: it cannot be shipped.`);
    },
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} is under ${licence}: it cannot be shipped.`);
    },
    handleMissingLicenseText: () => "The package names its licence and holds no text of it.",
    stats: { warnings: false, errors: true },
    renderLicenses: (modules) =>
      `${modules
        .sort((a, b) => (a.packageJson.name < b.packageJson.name ? -1 : 1))
        .map(entry)
        .join(`\n\n${RULE}\n\n`)}\n`,
  });
