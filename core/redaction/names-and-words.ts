/**
 * Names that are words of an English scorecard too. Alone, such a name is replaced only where it is written as a name:
 * with a capital, or after "@". So "Will said" loses the name and "this will scale" stays readable; what stands at the
 * beginning of a sentence is replaced too, since a word too many is nothing against a name too many. As a part of a whole
 * name or of a username it is replaced in any spelling.
 */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  // Words of any sentence.
  (
    'will may might can so an in on do to my me he she we us you it is if no yes ok go be as at by of or up un la le un ' +
    'all any best better both but case cases else even ever few first form free full get given good had has have here ' +
    'him his how just last least less let like long look lot made main make many more most much need new next not now ' +
    'old one only other our out over own part put rich right said same say see set short side small some such sure take ' +
    'than that them then there this time too top two use very want was way ways well went were what when which while who ' +
    'why win with word words work yet young strong true false early clear fair wise fast low high ' +
    // Words of a review or of its code.
    'mark marks art bill cash price page pages field fields key keys lock locks rock rocks stone chase grant grants frank ' +
    'hunt read reed ray rays bob rob drew joy hope faith grace rose dawn summer june april august sue pat dean guy gene ' +
    'bush bank banks wood woods hill lane ford cross bell box bond house hall mill mills gate gates street power major ' +
    'miles mile max min sam tab tag van don dom pierce spike sharp gold silver brown black white green gray grey blue red ' +
    'love heart hand foot head bone fox wolf bear swift pilot star moon sky ocean rain river rivers snow winter storm ' +
    'day days knight king prince duke earl noble cook baker porter driver hunter archer turner son sun song sing root ' +
    'admin test tests tester dev developer code coder user owner master git ghost bot support team security backend ' +
    'frontend fullstack database data api app web ops infra review reviewer candidate interviewer java ruby python julia ' +
    'ada scala crystal perl pascal elm dart rust basic erlang kotlin react redis rails docker chef vault jenkins oracle ' +
    'apollo english french german ' +
    // Short names of many languages that are words of this one or of its code.
    'ban bao bin can cam chi chu dan dat del din dong du dung fan feng hang ho kin lam lee lin ling lo lu ma mai ming nam ' +
    'ngo pan ping rim ta tan tin ton tran tu wan wang wen'
  ).split(' '),
);

/** Parts of a name that say nothing alone, unless they are somebody's first or last name. The whole name holds them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del di della da das do dos du des la le los las el al bin ibn ben bint ter ten te zu zum zur af av y e i san santa st ste mc mac o'.split(
    ' ',
  ),
);

/** What stands before or after a name and says nothing alone. */
export const TITLES: ReadonlySet<string> = new Set('jr sr ii iii iv dr mr mrs ms prof'.split(' '));
