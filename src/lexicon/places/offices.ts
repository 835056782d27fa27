/**
 * The organisations of workers, women and other groups that every city and county has (群团组织), by what they are called for short.
 *
 * Source: written for this project from general knowledge of Chinese administration. Licence: that of the project.
 */
export const GROUP_ORGANISATIONS: readonly string[] = [
  '总工会',
  '妇联',
  '团委',
  '残联',
  '科协',
  '侨联',
  '文联',
  '工商联',
  '红十字会',
  '慈善会',
  '慈善总会',
]

/** Offices that counties have in their towns, called after the town (县直派驻乡镇机构): 钱库工商所. Source and licence: as above. */
export const OFFICES_IN_TOWNS: readonly string[] = [
  '工商所',
  '税务所',
  '财政所',
  '司法所',
  '国土所',
  '派出所',
  '边防派出所',
  '卫生院',
  '供销社',
  '粮管所',
  '农技站',
  '畜牧站',
]

/** What else is called after the town that it is in (乡镇公共服务单位): 孝德法庭, 荷地供电所. Source and licence: as above. */
export const SERVICES_IN_TOWNS: readonly string[] = [
  '法庭',
  '供电所',
  '邮电所',
  '邮政所',
  '水管站',
  '林业站',
  '兽医站',
  '文化站',
  '变电站',
  '敬老院',
  '卫生院',
  '新华书店',
  '中心小学',
  '中心校',
  '信用社',
  '粮站',
  '食品站',
  '民校',
  '学校',
  '学区',
  '中学',
  '小学',
  '幼儿园',
  '交警中队',
  '中队',
  '收费站',
  '加油站',
  '渡口',
]
