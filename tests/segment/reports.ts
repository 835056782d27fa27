/** Reports as papers print them, of our own writing, for pages that are put together from them. */
export const REPORT: string = '本报讯（记者 柳一鸣）3月5日，敦化市大石头镇启动春季植树活动，三百多名干部群众上山栽下落叶松苗木。'
export const MORE: string = '大石头镇林业站站长褚云飞介绍，今年全镇计划造林一千二百亩，全部任务将在四月底前完成。'
export const OTHER: string = '本报讯 3月4日，雁鸣湖镇中心小学迎来新学期第一堂劳动课，孩子们跟着老师学习育秧。'
