// Written by npm run localize.
import type {FormatTable} from '../format-table.js';

/** Formats by language: English ones, and those that came with the strings of other languages. */
export const tables: Record<string, FormatTable> = {
  en: {"months":["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sept","Oct","Nov","Dec"],"dates":["0","4 0","3 4 0"],"ranges":[["0 – |0"],["4 0 – |4 0","4 – |4 0"],["3 4 0 – |3 4 0","3 4 – |3 4 0","3 – |3 4 0"]],"list":[", "," and "],"countries":{"AU":"Australia","BR":"Brazil","CH":"Switzerland","DE":"Germany","EU":"European Union","GB":"United Kingdom","IE":"Ireland","IT":"Italy","LI":"Liechtenstein","NL":"Netherlands","NO":"Norway","PL":"Poland","US":"United States"},"plurals":"-o"},
};

/** Names of the languages of menus, each in that language. */
export const languageNames: Readonly<Record<string, string>> = {"de":"Deutsch","en":"English","es":"español","fr":"français","it":"italiano","nl":"Nederlands","pl":"polski"};
