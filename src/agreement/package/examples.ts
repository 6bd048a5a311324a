import type { Example } from "../define-clause";

export const examples: readonly Example[] = [
  {
    call: [
      "PACKAGE",
      [
        ["Termination date", 39428],
        ["Annual salary", 850000],
        ["Maximum bonus", 400000],
        ["Monthly premium", 1800],
        ["Employee share", 300],
        ["Health and benefits tax rate", 0.45],
      ],
    ],
    at: [2, 2],
    gives: 3750000,
    because: "3 × (850,000 + 400,000)",
  },
  {
    call: [
      "PACKAGE",
      [
        ["Termination date", 39428],
        ["Annual salary", 850000],
        ["Maximum bonus", 400000],
        ["Monthly premium", 1800],
        ["Employee share", 300],
        ["Health and benefits tax rate", 0.45],
      ],
    ],
    at: [10, 2],
    gives: 3828300,
    because: "3,750,000 + 36 × (1,500 + 675)",
  },
  {
    call: [
      "PACKAGE",
      [
        ["Termination date", 39428],
        ["Annual salary", 850000],
        ["Maximum bonus", 400000],
        ["Monthly premium", 1800],
        ["Employee share", 300],
        ["Health and benefits tax rate", 0.45],
        ["Specified employee", true],
        ["Prime rate", 0.0725],
      ],
    ],
    at: [2, 5],
    gives: 136309.93,
    because: "3,750,000 × 7.25% × 183 ÷ 365 = 136,309.931…",
  },
  {
    call: [
      "PACKAGE",
      [
        ["Termination date", 39428],
        ["Annual salary", 850000],
        ["Maximum bonus", 400000],
        ["Monthly premium", 1800],
        ["Employee share", 300],
        ["Health and benefits tax rate", 0.45],
        ["Specified employee", true],
        ["Prime rate", 0.0725],
      ],
    ],
    at: [12, 2],
    gives: 3890430.04,
    because: "3,750,000 + 136,309.93 + 6 × 675 + 21.85 + 17.70 + 13.81 + 9.65 + 5.63 + 1.47",
  },
];
