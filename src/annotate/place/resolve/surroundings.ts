import { oneOf } from '../../../matching/oneOf'
import { HELD, KEEPERS_OF_ORDER, PARTS_OF_PLACES, PEOPLE_OF_COUNTIES } from '../../../lexicon/places/aroundNames'

/** Between two names of which the second lies in the first: 郑州市[]中原区, 新郑[市的]龙湖镇. */
export const JOINT: RegExp = /^(?:\s|的|所属|所辖|下辖的|下属|辖区|境内的?|市|县|市?郊区|近郊|（)?$/
/** Between two names side by side: 中原区[、]二七区. */
export const LISTED: RegExp = /^(?:市|县|区|镇|乡|街道)?[、和与及]$/
/** Before and behind a doubtful short name that is a place: [在]兰考[召开]. */
export const LOCATIVE_BEFORE: RegExp = /(?:在|到|赴|往|于|抵|自|至|离|返|驻|进|籍|过|经|访|省|市|州)$/
/** See `LOCATIVE_BEFORE`. */
export const LOCATIVE_BEHIND: RegExp = new RegExp(
  `^(?:[，。、；：！？（）”\\s]|$|${oneOf([...HELD, ...KEEPERS_OF_ORDER, ...PARTS_OF_PLACES, ...PEOPLE_OF_COUNTIES, '调研', '考察', '本地', '当地', '等地', '的', '市', '县', '区', '人', '籍', '段', '站', '分'])})`,
)

/** Before an unknown town: a mark, a preposition, or nothing. */
export const TOWN_BOUNDARY: RegExp = /(?:^|[，。、；：！？（）《》“”\s在到赴往于从至由和与及对向为入进访])$/
/** Before and behind the place a meeting is followed from: [在]新郑[分会场]. */
export const VENUE_BEHIND: RegExp = /^(?:市|县|区|旗)?分会场/
/** Behind a doubtful name of the own province: [兴平]地区. */
export const AREA_BEHIND: RegExp = /^地区/
