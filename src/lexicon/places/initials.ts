/**
 * Cities called by one character that means no other, with their codes (城市简称): 在京举行.
 *
 * Source: written for this project from general knowledge; codes of the division table. Licence: that of the project.
 */
export const CITY_INITIALS: Readonly<Record<string, string>> = {
  京: '110000',
  津: '120000',
  沪: '310000',
  渝: '500000',
  穗: '440100',
  深: '440300',
  杭: '330100',
  蓉: '510100',
  邕: '450100',
}

/** Cities called by one character and 市, as old papers do, with their codes: 邯市各业商人. Source and licence: as above. */
export const CITY_INITIALS_WITH_SUFFIX: Readonly<Record<string, string>> = {
  邯: '130400',
  邢: '130500',
  沧: '130900',
  沈: '210100',
  鞍: '210300',
  哈: '230100',
  蚌: '340300',
  芜: '340200',
  淄: '370300',
  潍: '370700',
  郑: '410100',
  洛: '410300',
  汴: '410200',
  汉: '420100',
  杭: '330100',
  甬: '330200',
  榕: '350100',
  蓉: '510100',
  穗: '440100',
}
