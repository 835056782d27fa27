/**
 * What stands before the name of somebody who signs without a role: an office, a school, a village, or what the person is (署名单位、身份).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const OFFICE_ENDINGS: readonly string[] = [
  '校',
  '学院',
  '大学',
  '中学',
  '小学',
  '局',
  '委',
  '院',
  '厂',
  '公司',
  '集团',
  '处',
  '科',
  '站',
  '部',
  '办',
  '办公室',
  '镇',
  '乡',
  '街道',
  '社区',
  '村',
  '中心',
  '协会',
  '馆',
  '队',
  '所',
  '县',
  '区',
  '市',
  '政府',
  '法院',
  '银行',
  '医院',
  '残联',
  '妇联',
  '文联',
  '团委',
  '工会',
  '报社',
]

/** What a person is who writes to the paper. Source and licence: as above. */
export const WRITER_ENDINGS: readonly string[] = [
  '读者',
  '村民',
  '农民',
  '社员',
  '居民',
  '市民',
  '职工',
  '工人',
  '学生',
  '家长',
  '员工',
  '教师',
  '教员',
  '司机',
  '医生',
  '护士',
  '干部',
  '党员',
  '战士',
  '群众',
  '网友',
]

/** Offices that a person signs with: 县委书记 某某某. Source and licence: as above. */
export const OFFICE_TITLES: readonly string[] = [
  '书记',
  '主任',
  '主席',
  '县长',
  '区长',
  '市长',
  '局长',
  '镇长',
  '乡长',
  '校长',
  '院长',
  '厂长',
  '教授',
]

/** What those who sign without a name of their own call themselves. Source and licence: as above. */
export const TEAM_ENDINGS: readonly string[] = ['报道组', '通讯组', '通讯站', '调查组', '报道小组', '通讯小组']
