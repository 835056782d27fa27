/**
 * Who keeps order and judges in a city, a county or a district (公检法等), as reports call them right behind its name: 新郑警方.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const KEEPERS_OF_ORDER: readonly string[] = ['警方', '公安', '交警', '消防', '城管', '法院', '检察']

/** What a place has that nothing else of its name has (地名后的方位词): 集美街头, 城厢城区. Source and licence: as above. */
export const PARTS_OF_PLACES: readonly string[] = ['街头', '城区', '县城', '市区', '境内', '一带']

/** Who lives in a county, right behind its name (当地人的称呼). Source and licence: as above. */
export const PEOPLE_OF_COUNTIES: readonly string[] = ['群众', '农民', '居民', '干部', '党员', '儿女', '小伙', '姑娘', '百姓']

/** Who lives in a town, right behind its name: 乐从的蚕农. Source and licence: as above. */
export const PEOPLE_OF_TOWNS: readonly string[] = [
  '村民',
  '农民',
  '群众',
  '干部',
  '居民',
  '社员',
  '渔民',
  '果农',
  '茶农',
  '菜农',
  '蚕农',
  '民工',
  '女子',
  '男子',
  '代表队',
]

/** Where something is in a town (集镇各处). Source and licence: as above. */
export const PARTS_OF_TOWNS: readonly string[] = ['街上', '街头', '镇上', '集镇', '圩', '境内', '方向', '片区', '地区']

/** What is held or begun in a place (在某地举行). Source and licence: as above. */
export const HELD: readonly string[] = ['召开', '举行', '举办', '开展', '启动']

/** What happens in a place where something is held, opened or inspected: the place is the scene (发生地). Source and licence: as above. */
export const HAPPENS: readonly string[] = [...HELD, '发生', '开工', '揭牌', '开幕', '投产']
