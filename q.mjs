import {chromium} from 'playwright-core';
import {serve} from '/work/wt-c/test/bench/pages.mjs';
import {visits} from '/work/wt-c/test/bench/visits.mjs';
const site = await serve({now:'dist/cdn'});
const browser = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-dev-shm-usage']});
const m = (v)=>v.sort((a,b)=>a-b)[v.length>>1];
for (const p of ['steps view static','steps far static','steps view script','steps far script']) { const r=[]; for(let i=0;i<9;i++) r.push(await visits.work.visit({browser,address:site.address('now/'+p),requests:[]}));
 console.log(p, ['task','script','style','layout'].map(k=>k+' '+m(r.map(x=>x[k])).toFixed(1)).join(' ')); }
await browser.close(); site.close();
