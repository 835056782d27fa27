/**
 * What kind of work a title names in brackets: 海塘（组诗） (文学体裁).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const KINDS_OF_WORKS: readonly string[] = '组诗 诗 散文 小小说 小说 随笔'.split(' ')
