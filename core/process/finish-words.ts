// Words of finishing, as pieces of a pattern over spelled-out plain words.

/** What may stand before a word of finishing and changes nothing. */
export const ADVERBS =
  '(?:(?:now|just|already|for a while|really|truly|totally|properly|successfully|quite|basically|even|myself|since|long since|by now|definitely|pretty much|finally|also|officially|hereby|all|then|actually|completely|fully|only just|only|eventually|at last) )*';
/** What stands before the word for the review. */
export const THE_REVIEW =
  '(?:(?:the|my|this|our|a|whole|entire|full|complete|async|asynchronous|written|code|mr|pr|merge request|technical) )*';
/** I have ... it. */
export const FINISHED =
  '(?:finished up|finished off|finish up|finished|finish|completed|concluded|wrapped (?:it|this|everything|things|all) up|wrapped up|wrapped|terminated|finalized|finalised)';
/** I have ... my review: words that without it may be about anything. */
export const CLOSED =
  '(?:closed|close|ended|end|conclude|concluded|complete|completed|finish|wrap up|finalize|submitted|submit|sent|handed in|published|posted|done|finalized|finalised)';
/** I have ... everything. */
export const READ =
  '(?:reviewed|said|noted|noted down|written down|commented|listed|pointed out|mentioned|raised|ticked off|seen|gone through|went through|been through|looked at|looked through|looked over|went over|gone over|checked|read through|read(?! over)|worked through|viewed|read over|covered|commented on)';
/** The review is ... */
export const ENDED =
  '(?:done|finished|finish|complete|completed|over|through|closed|concluded|submitted|reviewed|covered|finalized|finalised|wrapped up|wrapped|ready|final|ended|made|performed|conducted|carried out|posted|published|online|live|out|up|in(?=$| now| from))';
/** What follows "consider". */
export const CONSIDERED =
  '(?:(?:the|my|this|code(?= review)|it|myself|review|mr(?= (?:as )?review)|task|exercise|assignment) ?)+(?:to be |as )?(?:being )?(?:done|finished|complete|completed|closed|reviewed|concluded|over)(?= |$)';
