import { REACHED } from '../../../../lexicon/dates/yearCues'
import { oneOf } from '../../../../matching/oneOf'
import type { YearForm } from './yearForm'

/** 争取1959年更大的丰收, 夺取1978年农业大丰收: what the harvest at hand is to be. */
export const HARVEST: YearForm = {
  kind: 'harvest',
  before: /(?:争取|夺取|力争|确保|保证|实现|迎接|夺得|为)$/,
  after: /^年[^，。；！？]{0,14}(?:丰收|增产|开门红|大跃进|生产高潮|春耕)/,
  chances: [
    [0, 55],
    [-1, 30],
  ],
  early: [[0, 92]],
  late: [
    [-1, 75],
    [0, 20],
  ],
}

/** 到2025年, 力争2030年, 离2020年: a goal, near or far. */
export const GOAL: YearForm = {
  kind: 'goal',
  before: /(?:到|至|力争|计划|将于|拟于|定于|计划于|预计|目标|确保|展望|面向|争取|有望|离|距离?|对照|锚定|瞄准)[在于]?$/,
  after: /^年/,
  chances: [
    [-2, 30],
    [-1, 30],
    [-3, 12],
    [0, 8],
  ],
  early: [
    [0, 25],
    [-1, 25],
    [-2, 20],
  ],
  late: [
    [-2, 45],
    [-1, 25],
    [0, 8],
  ],
}

/** 2016年6月底前，…达到: by a month that is still to come. */
export const GOAL_MONTH: YearForm = {
  kind: 'goal',
  after: new RegExp(
    `^年(?:1[0-2]|0?[1-9])月(?:底|末|初|中旬)?[之以]?前，?[^，。；！？]{0,16}${oneOf([...REACHED, '要', '须', '全部', '退出', '关停'])}`,
  ),
  chances: [
    [0, 45],
    [-1, 35],
  ],
}

/** 2030年前实现, 2035年底前基本建成: the same, said behind the year. */
export const GOAL_BEHIND: YearForm = {
  kind: 'goal',
  after: new RegExp(`^年(?:底?前(?![一二三1-3]个?季|[一二三四五六七八九十\\d]{1,2}个?月)|底|末)，?[^，。；！？]{0,12}${oneOf(REACHED)}`),
  chances: [
    [-1, 25],
    [-2, 20],
    [0, 20],
    [-3, 15],
  ],
}

/** 2020年目标, 2035年远景目标纲要: what is to be reached by then. */
export const GOAL_NAMED: YearForm = {
  kind: 'goal',
  after: /^年(?:的)?(?:远景|愿景|奋斗|总体|减排|治理)?(?:目标|愿景|远景)(?!任务|责任|考)/,
  chances: [
    [0, 25],
    [-1, 25],
    [-2, 15],
    [-3, 10],
  ],
}

/** 谋划2024年工作, 研究2010年度提案办理: late in the year before or early in it. */
export const OUTLOOK: YearForm = {
  kind: 'outlook',
  before: /(?:谋划|展望|部署|安排|布置|研究|下达|签订|迎接|做好|筹备|迎)了?$/,
  after: /^年/,
  chances: [
    [0, 75],
    [-1, 20],
  ],
  early: [[0, 93]],
  late: [
    [-1, 88],
    [0, 8],
  ],
}

/** 2024年工作思路: the same, said behind the year. */
export const OUTLOOK_BEHIND: YearForm = {
  kind: 'outlook',
  after: /^年[^，。；！？]{0,10}(?:思路|打算|计划安排|谋划|元旦|春节)/,
  chances: [
    [0, 60],
    [-1, 25],
  ],
  early: [[0, 88]],
  late: [
    [-1, 75],
    [0, 18],
  ],
}

/** 2019年全区还将建…: what goes on is told of the year behind the one that it is told in, which would be called 今年. */
export const CONTINUED: YearForm = {
  kind: 'planned',
  after: /^年，?[^，。；！？\d]{0,8}还[将要会]/,
  chances: [
    [-1, 60],
    [0, 30],
  ],
  early: [[0, 80]],
  late: [[-1, 85]],
}

/** 2016年，县里将继续…: what is still to be done this year, or, as the year goes on and would be called 今年, in the next. */
export const PLANNED: YearForm = {
  kind: 'planned',
  after: /^年，?[^，。；！？\d]{0,8}(?:将|拟|计划|力争|确保|要(?![求闻点素说]))/,
  chances: [
    [0, 50],
    [-1, 35],
  ],
  early: [[0, 88]],
  late: [
    [-1, 78],
    [0, 15],
  ],
}
