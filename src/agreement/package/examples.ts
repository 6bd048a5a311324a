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
        ["Change date", 39400],
        ["Base amount", 1000000],
        ["Section 8 combined rate", 0.422805],
      ],
    ],
    at: [18, 2],
    gives: 1499648.72,
    because:
      "20% × (3,828,300 − 1,000,000) ÷ (1 − 42.2805% − 20%) = 565,660 ÷ 0.377195 = 1,499,648.722…",
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
        ["Change date", 39400],
        ["Base amount", 1276100.01],
        ["Section 8 combined rate", 0.422805],
      ],
    ],
    at: [17, 2],
    gives: 0,
    because: "3 × 1,276,100.01 is 3 cents above the 3,828,300 paid: no excess",
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
        ["Change date", 39400],
        ["Base amount", 1276100],
        ["Section 8 combined rate", 0.422805],
      ],
    ],
    at: [17, 2],
    gives: 2552200,
    because: "at exactly three times: 3,828,300 − 1,276,100",
  },
];
