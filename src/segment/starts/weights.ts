/** Evidence has to reach this to begin an article. */
export const THRESHOLD = 2

/**
 * What every sign weighs for an article beginning at a unit, or against it (起点权重), by sign and by how it is met with there: `usual`,
 * or by what has it. One that reaches `THRESHOLD` is enough by itself where nothing speaks against it.
 */
export const WEIGHTS = {
  // What the user said, and where the page begins.
  'segment/byHand': { usual: 10 },
  'segment/pageStart': { usual: 5 },

  // What ended above.
  'segment/underStamp': { title: 3.5, text: 2.5 },
  'segment/afterByline': { title: 3.5, text: 2.5 },
  'segment/afterEnd': { title: 3.5, text: 2.5 },
  'segment/inSection': { title: 3.5, text: 1.5 },
  'segment/divider': { usual: 2.5 },
  'segment/afterSiteEnd': { usual: 2 },
  'segment/afterNotice': { usual: 2 },
  'segment/afterPageLine': { title: 2, opening: 2, belowSource: 1.5, text: 0.5 },
  'segment/sentenceOpen': { usual: -1, belowColon: -3, text: -4 },

  // How much room there is.
  'segment/spacedAsOthers': { usual: 2 },
  'segment/standsApart': { free: 2, title: 1.5, text: 0.75, onLoosePage: 0.5 },
  'segment/blankRun': { wide: 1.5, usual: 0.75 },
  'segment/standsTogether': { usual: -1.5 },

  // What a paragraph says.
  'segment/continued': { usual: 5 },
  'segment/notice': { title: 5, text: 3 },
  'segment/dateline': { usual: 4 },
  'segment/itemOfColumn': { usual: 3 },
  'segment/lead': { ofSeveral: 2.5, usual: 1 },
  'segment/opensOnDay': { usual: 2, standsApart: 0.75 },
  'segment/opensAnother': { usual: 2, unlikeOthers: 1.25, namedAbove: 0.75 },
  'segment/furtherDispatch': { usual: -4 },
  'segment/saidAgain': { usual: -1 },
  'segment/answers': { usual: -5 },
  'segment/belowNote': { usual: -8 },
  'segment/belowDigest': { usual: -4 },

  // What stands round a headline.
  'segment/namesBelow': { source: 4, usual: 3 },
  'segment/namesOverReport': { usual: 3 },
  'segment/letter': { toEditor: 3.5, usual: 2 },
  'segment/pictureNews': { usual: 2 },
  'segment/dashSubhead': { usual: 2 },
  'segment/flushTitle': { usual: 1.5 },
  'segment/indentedTitle': { usual: -1.5 },
  'segment/stackedAsOthers': { usual: 1 },
  'segment/noDateline': { usual: -0.5, againstHabit: -1 },
  'segment/noNamesAbove': { usual: -0.5, noDatelineEither: -0.75, againstHabit: -1.5 },
  'segment/insideFeature': { usual: -1 },

  // What a headline says.
  'segment/heading': { usual: 3.5, lower: -3 },
  'segment/listedInContents': { usual: 3 },
  'segment/whoDidWhat': { usual: 1.5 },
  'segment/headlineShape': { usual: 1 },
  'segment/headlineStack': { halves: 1, lines: 0.75 },
  'segment/slogan': { usual: -1 },
  'segment/shortTitle': { usual: -0.25, veryShort: -1.5 },
  'segment/endsWithColon': { usual: -2 },
  'segment/numberedItem': { usual: -3 },
  'segment/namedInHeadline': { usual: -4 },
  'segment/caseCrosshead': { box: -6, usual: -4 },

  // What is new against the article above.
  'segment/otherAuthors': { onlyTitle: 3.5, title: 2, text: 1.25 },
  'segment/otherPlace': { timed: 2.25, usual: 1.5 },
  'segment/otherSubject': { usual: 2, takenUp: 0.75 },
  'segment/opensElsewhere': { setsScene: 1.5, dated: 1, usual: 0.75, sceneOnly: 0.5 },
} as const

/** A sign that is weighed. */
export type SignName = keyof typeof WEIGHTS
/** How a sign may be met with. */
export type Met<Name extends SignName> = keyof (typeof WEIGHTS)[Name]
