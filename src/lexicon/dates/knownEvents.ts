/** Something that everybody then wrote about, which tells when a page may have been printed. */
export interface KnownEvent {
  /** Source of a regular expression; alternatives without groups. */
  readonly words: string
  /** Nothing that names it can be older than this day. `YYYY-MM-DD`. */
  readonly from: string
  /** Until when it was in every paper. */
  readonly to: string
  /** How strongly it speaks for the time between. */
  readonly weight: number
}

/** Congresses, plenums, campaigns and events by the days they began. Source: common chronologies. */
export const KNOWN_EVENTS: readonly KnownEvent[] = [
  { words: '二十届四中全会', from: '2025-10-20', to: '2026-12-31', weight: 1.2 },
  { words: '二十届三中全会', from: '2024-07-15', to: '2025-10-31', weight: 1.2 },
  { words: '二十届二中全会', from: '2023-02-26', to: '2023-12-31', weight: 1 },
  { words: '党的二十大|二十大精神|二十大报告', from: '2022-10-16', to: '2024-06-30', weight: 0.9 },
  { words: '党的十九届六中全会|十九届六中全会', from: '2021-11-08', to: '2022-10-15', weight: 1.2 },
  { words: '十九届五中全会', from: '2020-10-26', to: '2021-11-30', weight: 1.2 },
  { words: '十九届四中全会', from: '2019-10-28', to: '2020-10-31', weight: 1.2 },
  { words: '党的十九大|十九大精神|十九大报告', from: '2017-10-18', to: '2019-06-30', weight: 0.9 },
  { words: '十八届六中全会', from: '2016-10-24', to: '2017-10-17', weight: 1.2 },
  { words: '十八届五中全会', from: '2015-10-26', to: '2016-10-31', weight: 1.2 },
  { words: '十八届四中全会', from: '2014-10-20', to: '2015-10-31', weight: 1.2 },
  { words: '十八届三中全会', from: '2013-11-09', to: '2014-10-31', weight: 1.2 },
  { words: '党的十八大精神|十八大精神', from: '2012-11-08', to: '2014-06-30', weight: 0.9 },
  { words: '十七届六中全会', from: '2011-10-15', to: '2012-10-31', weight: 1 },
  { words: '十七届五中全会', from: '2010-10-15', to: '2011-10-31', weight: 1 },
  { words: '十七届四中全会', from: '2009-09-15', to: '2010-10-31', weight: 1 },
  { words: '十七届三中全会', from: '2008-10-09', to: '2009-09-30', weight: 1 },
  { words: '党的十七大|十七大精神', from: '2007-10-15', to: '2009-06-30', weight: 0.9 },
  { words: '党的十六大|十六大精神', from: '2002-11-08', to: '2004-06-30', weight: 0.9 },
  { words: '党的十五大|十五大精神', from: '1997-09-12', to: '1999-06-30', weight: 0.9 },
  { words: '党的十四大|十四大精神', from: '1992-10-12', to: '1994-06-30', weight: 0.9 },
  { words: '党的十三大|十三大精神', from: '1987-10-25', to: '1989-06-30', weight: 0.9 },
  { words: '党的十二大|十二大精神', from: '1982-09-01', to: '1984-06-30', weight: 0.9 },
  { words: '深入贯彻中央八项规定精神学习教育', from: '2025-03-01', to: '2025-07-31', weight: 2 },
  { words: '党纪学习教育', from: '2024-04-01', to: '2024-07-31', weight: 2 },
  { words: '学习贯彻习近平新时代中国特色社会主义思想主题教育', from: '2023-04-03', to: '2024-02-29', weight: 2 },
  { words: '党史学习教育', from: '2021-02-20', to: '2022-03-31', weight: 1.5 },
  { words: '“不忘初心、?牢记使命”主题教育', from: '2019-05-13', to: '2020-01-31', weight: 2 },
  { words: '“两学一做”', from: '2016-02-24', to: '2017-12-31', weight: 1.2 },
  { words: '“三严三实”专题教育', from: '2015-04-10', to: '2016-02-29', weight: 1.2 },
  { words: '“三严三实”', from: '2014-03-09', to: '2016-02-29', weight: 0.6 },
  { words: '群众路线教育实践活动', from: '2013-04-19', to: '2014-10-31', weight: 1.5 },
  { words: '创先争优', from: '2010-04-05', to: '2012-11-30', weight: 0.8 },
  { words: '学习实践科学发展观活动', from: '2008-09-19', to: '2010-03-31', weight: 1.5 },
  { words: '保持共产党员先进性教育', from: '2005-01-05', to: '2006-06-30', weight: 1.5 },
  { words: '“三讲”教育', from: '1998-11-21', to: '2000-12-31', weight: 1 },
  { words: '新冠肺炎|新冠病毒|新冠疫情', from: '2020-01-08', to: '2022-12-31', weight: 0.8 },
  { words: '甲型H1N1', from: '2009-04-25', to: '2010-08-31', weight: 1.2 },
  { words: '防控非典|抗击非典|非典型肺炎', from: '2003-02-01', to: '2003-08-31', weight: 1.2 },
  { words: '北京冬奥会', from: '2015-07-31', to: '2022-03-31', weight: 0.3 },
  { words: '汶川地震灾区|汶川大地震', from: '2008-05-12', to: '2009-05-31', weight: 0.6 },
  { words: '脱贫攻坚', from: '2015-11-27', to: '2021-03-31', weight: 0.4 },
  { words: '乡村振兴', from: '2017-10-18', to: '2030-12-31', weight: 0 },
  { words: '新质生产力', from: '2023-09-07', to: '2026-12-31', weight: 0.6 },
  { words: '中国式现代化', from: '2021-07-01', to: '2030-12-31', weight: 0 },
  { words: '撤村并居|新农合|新型农村合作医疗', from: '2003-01-01', to: '2016-12-31', weight: 0.2 },
  { words: '抗美援朝前线|中国人民志愿军', from: '1950-10-08', to: '1953-12-31', weight: 0.4 },
  { words: '“三反”|“五反”运动', from: '1951-12-01', to: '1952-10-31', weight: 1.5 },
  { words: '总路线、大跃进|“大跃进”|大跃进的', from: '1958-05-05', to: '1960-12-31', weight: 1 },
  { words: '人民公社', from: '1958-08-01', to: '1983-12-31', weight: 0 },
  { words: '无产阶级文化大革命', from: '1966-05-16', to: '1976-10-31', weight: 0.5 },
  { words: '革命委员会', from: '1967-01-31', to: '1979-12-31', weight: 0.4 },
]

/** Plans by the years they are for: they say little, for they are spoken of before and after. */
export const PLANS: Readonly<Record<string, readonly [number, number]>> = {
  十五五: [2026, 2030],
  十四五: [2021, 2025],
  十三五: [2016, 2020],
  十二五: [2011, 2015],
  十一五: [2006, 2010],
}

/** What anniversaries are counted from: 中国共产党成立100周年 was in 2021. */
export const ANNIVERSARIES: readonly { readonly words: string; readonly year: number }[] = [
  { words: '建党|中国共产党成立|党成立|党的生日', year: 1921 },
  { words: '建军|中国人民解放军成立|解放军建军', year: 1927 },
  { words: '新中国成立|中华人民共和国成立|建国|国庆', year: 1949 },
  { words: '改革开放', year: 1978 },
  { words: '抗战胜利|抗日战争胜利|反法西斯战争胜利|世界反法西斯战争胜利', year: 1945 },
  { words: '红军长征胜利|长征胜利', year: 1936 },
  { words: '抗美援朝出国作战|出国作战', year: 1950 },
  { words: '五四运动', year: 1919 },
  { words: '辛亥革命', year: 1911 },
  { words: '建团|共青团成立|中国共产主义青年团成立', year: 1922 },
  { words: '香港回归', year: 1997 },
  { words: '澳门回归', year: 1999 },
  { words: '全国人民代表大会成立', year: 1954 },
  { words: '人民政协成立', year: 1949 },
  { words: '毛泽东同志诞辰|毛泽东诞辰', year: 1893 },
  { words: '周恩来同志诞辰|周恩来诞辰', year: 1898 },
  { words: '邓小平同志诞辰|邓小平诞辰', year: 1904 },
  { words: '孙中山先生诞辰|孙中山诞辰', year: 1866 },
]

/** Yearly days that are counted, with the year before the first: the 第38个教师节 was in 2022. Source: common calendars. */
export const COUNTED_DAYS: readonly { readonly words: string; readonly before: number }[] = [
  { words: '教师节', before: 1984 },
  { words: '记者节', before: 1999 },
  { words: '护士节', before: 1911 },
  { words: '医师节', before: 2017 },
  { words: '人民警察节', before: 2020 },
  { words: '农民丰收节', before: 2017 },
  { words: '老年节', before: 2012 },
  { words: '妇女节', before: 1910 },
  { words: '植树节', before: 1978 },
  { words: '国家安全教育日', before: 2015 },
  { words: '国家宪法日', before: 2013 },
  { words: '国家公祭日', before: 2013 },
  { words: '烈士纪念日', before: 2013 },
  { words: '国防教育日', before: 2000 },
  { words: '法制宣传日', before: 2000 },
  { words: '消费者权益日', before: 1982 },
  { words: '艾滋病日', before: 1987 },
  { words: '禁毒日', before: 1987 },
  { words: '无烟日', before: 1987 },
  { words: '环境日', before: 1973 },
  { words: '地球日', before: 1969 },
  { words: '水日', before: 1992 },
  { words: '土地日', before: 1990 },
  { words: '读书日', before: 1995 },
  { words: '博物馆日', before: 1976 },
  { words: '档案日', before: 2007 },
  { words: '航天日', before: 2015 },
  { words: '健身日', before: 2008 },
  { words: '防灾减灾日', before: 2008 },
  { words: '助残日', before: 1990 },
  { words: '爱牙日', before: 1988 },
  { words: '红十字日', before: 1947 },
  { words: '献血者日', before: 2003 },
  { words: '爱国卫生月', before: 1988 },
  { words: '安全生产月', before: 2001 },
  { words: '税收宣传月', before: 1991 },
]
