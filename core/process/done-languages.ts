/**
 * Ways of saying that the review is done in languages other than English. Plain words: lower case, no accents.
 * `is`: the whole clause, after greetings; `not`: words that make it something else.
 */
interface Language {
  is: RegExp[];
  not: RegExp;
}

const OBJECT = '(?:review|code review|reviews|merge request|mr|pr|code|aufgabe|challenge|test|task)';

const LANGUAGES: Language[] = [
  // German
  {
    is: [
      new RegExp(
        `^(?:ich |wir )?(?:bin|sind)(?: (?:jetzt|nun|dann|auch|hiermit|ich|wir))* mit (?:(?:dem|der|den|meinem|meiner|ganzen) )*(?:${OBJECT}|durchsicht|prufung|allem|allen|reviewen)(?: (?:jetzt|nun|soweit))* (?:fertig|durch)$`,
      ),
      new RegExp(
        `^(?:(?:ich|wir) )?(?:bin|sind|war|waren|ware)(?: (?:jetzt|nun|soweit|dann|endlich|auch|hiermit|ich|wir|damit))* (?:fertig|durch)(?: (?:mit|geworden).*(?:${OBJECT}|durchsicht|allem|allen|ganzen|durchsehen|reviewen|pruefung|prufung))?$`,
      ),
      new RegExp(
        `^(?:ich |wir )?(?:habe|haben|hab)(?: (?:jetzt|nun|alles|ich|wir|das|die|den|mein|meine|meinen|meinem|code|hiermit|soeben|gerade|ganze|ganzen|komplett|vollstandig|fertig|mr|${OBJECT}|durchsicht|prufung|review))* (?:fertig|abgeschlossen|beendet|durchgesehen|durchgeschaut|fertiggestellt|durch|durchgearbeitet|angeschaut|angesehen|reviewt|reviewed|gereviewt|geschafft|gepruft|erledigt)$`,
      ),
      new RegExp(
        `^(?:das |die |der |mein |meine |code )*(?:${OBJECT}|durchsicht|prufung|alles)(?: (?:ist|sind|habe ich|von meiner seite|meinerseits|jetzt|nun|damit|hiermit|soweit))* (?:fertig|abgeschlossen|durch|erledigt|beendet|gemacht|durchgeschaut|angeschaut|durchgesehen|gepruft|fertiggestellt|komplett|geschafft|vollstandig)(?: (?:von meiner seite|meinerseits))?$`,
      ),
      /^(?:von meiner seite |meinerseits )?(?:das )?(?:war'?s|wars|war es|war alles|ware es|ware alles|ist alles)(?: (?:von mir|von meiner seite|meinerseits|dann|soweit|auch schon))*$/,
      new RegExp(
        `^mit (?:(?:dem|der|den|meinem|meiner|ganzen) )*(?:${OBJECT}|durchsicht|prufung|allem|allen) (?:bin|ware) ich(?: (?:jetzt|nun|soweit|dann|auch))* (?:fertig|durch)$`,
      ),
      new RegExp(
        `^(?:damit |hiermit |somit |dann )?(?:ist|ware) (?:(?:das|die|der|mein|meine|code|hiermit|damit) )*(?:${OBJECT}|durchsicht|prufung|alles)(?: (?:jetzt|nun|damit|hiermit|soweit|von meiner seite))* (?:fertig|abgeschlossen|durch|erledigt|beendet|fertiggestellt|komplett|geschafft)$`,
      ),
      /^soweit (?:alles )?von mir$/,
      /^(?:fertig|alles fertig|erledigt|alles erledigt|abgeschlossen)$/,
    ],
    not: /\b(?:noch|nicht|bald|gleich|fast|beinahe|wenn|sobald|morgen|bis|werde|heute|kein|keine|halb)\b/,
  },
  // French
  {
    is: [
      /^(?:c'est bon )?(?:j'ai|j'en ai|on a|nous avons|je viens de|je viens d')(?: (?:bien|enfin|maintenant|donc|tout))* ?(?:fini|termine|acheve|complete|conclu|finir|terminer|relu|revu|cloture)(?: (?:de |d')?(?:(?:la|ma|le|mon|cette|ce|toute|tout|l'|une) ?)*(?:revue|relecture|review|exercice|l'exercice|examen|l'examen|code review|relire|revoir|travail|mr|merge request|ensemble|l'ensemble)\b.*| tout.*)?(?: (?:de mon cote|pour ma part|maintenant))?$/,
      /^(?:ma |la |cette )?(?:revue|relecture|review|exercice|l'exercice)(?: (?:de code|du code|de la mr|du mr))?(?: (?:est|a ete|etait|maintenant|bien))* (?:terminee?|finie?|completee?|complete|achevee?|faite?|bouclee?)(?: (?:de mon cote|pour ma part|pour moi))?$/,
      /^(?:voila )?(?:c'est |voila )(?:tout bon|tout|bon|fini|termine)(?: (?:pour moi|de mon cote|pour ma part))$/,
      /^(?:voila )?(?:c'est |j'ai )?(?:fini|termine)$/,
      /^rien (?:d'autre|de plus) a (?:ajouter|signaler)(?: (?:de mon cote|pour ma part))?$/,
    ],
    not: /\b(?:pas|presque|bientot|quand|si|encore|des que|aujourd'hui|demain|partie|moitie|premier|premiere)\b/,
  },
  // Spanish
  {
    is: [
      /^(?:ya )?(?:he|hemos|acabo de)(?: ya)? (?:terminado|acabado|finalizado|completado|concluido|revisado todo|terminar|acabar|finalizar)(?: (?:con |de )?(?:(?:la|mi|el|esta|este|toda|todo|de|del) )*(?:revision|review|revisar|ejercicio|prueba|tarea|mr|merge request|todo|codigo)\b.*)?$/,
      /^(?:ya )?(?:termine|acabe|finalice|complete|conclui|revise todo)(?: (?:con |de )?(?:(?:la|mi|el|esta|este|toda|todo|de|del) )*(?:revision|review|revisar|ejercicio|prueba|tarea|mr|merge request|todo|codigo)\b.*)?$/,
      /^(?:(?:la|mi|esta|ya) )*(?:revision|review|ejercicio|tarea|prueba)(?: (?:de codigo|del codigo|del mr))?(?: (?:esta|ha sido|fue|queda|ya))* (?:terminad[ao]|completad[ao]|completa|completo|finalizad[ao]|list[ao]|hech[ao]|acabad[ao]|concluid[ao])(?: (?:por mi parte|de mi parte))?$/,
      /^(?:eso|esto) (?:es|seria|fue) todo(?: (?:por mi parte|de mi parte|por mi lado|de mi lado))?$/,
      /^(?:listo|terminado|terminada|completado|hecho|ya esta(?: todo)?|todo (?:listo|terminado|revisado))(?: (?:por|de) mi parte)?$/,
      /^(?:terminada|finalizada|completada|acabada) (?:la|mi) (?:revision|review)$/,
    ],
    not: /\b(?:no|todavia|aun|casi|cuando|si|hoy|manana|falta|faltan|parte de|mitad|primera)\b(?<!por mi parte)/,
  },
  // Portuguese
  {
    is: [
      /^(?:ja )?(?:eu )?(?:terminei|acabei|conclui|finalizei|completei|acabei de)(?: (?:de )?(?:(?:a|o|minha|meu|toda|todo|esta|este|com|da|do) )*(?:revisao|review|revisar|exercicio|desafio|tarefa|mr|merge request|tudo|codigo|analise)\b.*)?$/,
      /^(?:(?:a|minha|ja) )*(?:revisao|review|tarefa|analise)(?: (?:de codigo|do codigo|do mr))?(?: (?:esta|foi|ja))* (?:concluid[ao]|terminad[ao]|feit[ao]|complet[ao]|finalizad[ao]|pront[ao]|encerrad[ao])(?: (?:da minha parte|do meu lado|por mim))?$/,
      /^(?:e |era )?(?:so )?isso(?: (?:e tudo))? (?:da minha parte|por mim|do meu lado)$/,
      /^(?:isso e tudo|e tudo)(?: (?:da minha parte|por mim|do meu lado))?$/,
      /^(?:pronto|concluido|concluida|terminado|feito|finalizado|tudo pronto|tudo feito)$/,
    ],
    not: /\b(?:nao|ainda|quase|quando|se|hoje|amanha|falta|faltam|metade|primeira)\b/,
  },
  // Italian
  {
    is: [
      /^(?:io )?(?:ho|abbiamo)(?: (?:appena|ormai|ora|gia))* (?:finito|terminato|completato|concluso)(?: (?:di |con )?(?:(?:la|mia|il|mio|questa|tutta|tutto|tutte) )*(?:revisione|review|rivedere|revisionare|esercizio|l'esercizio|compito|mr|merge request|tutto|codice)\b.*)?$/,
      /^(?:(?:la|mia) )*(?:revisione|review|esercizio|l'esercizio)(?: (?:del codice|di codice))?(?: (?:e|e stata|ora))* (?:finit[ao]|terminat[ao]|completat[ao]|conclus[ao]|complet[ao]|fatt[ao])(?: (?:da parte mia|per me))?$/,
      /^(?:questo )?(?:e|era) tutto(?: (?:da parte mia|da me|per me))?$/,
      /^(?:finito|fatto|completato|terminato)$/,
    ],
    not: /\b(?:non|ancora|quasi|quando|se|oggi|domani|manca|mancano|meta|prima)\b/,
  },
  // Dutch
  {
    is: [
      /^(?:ik )?(?:ben|zijn)(?: (?:nu|er|hiermee|ik|dan|helemaal|ook))* (?:klaar|doorheen)(?: met (?:(?:de|mijn|het|alle|hele) )*(?:review|reviewen|code review|opdracht|beoordeling|alles|mr|merge request)\b.*| mee)?$/,
      /^(?:(?:de|mijn) )*(?:review|code review|opdracht|beoordeling)(?: (?:is|nu|hiermee))* (?:klaar|af|afgerond|gedaan|compleet|voltooid)(?: (?:van mijn kant|wat mij betreft))?$/,
      /^(?:ik )?(?:heb)(?: (?:nu|ik|de|mijn|het|hele|alles|review|code|opdracht))* (?:afgerond|afgemaakt|voltooid|bekeken|nagekeken)$/,
      /^dat (?:was|is) (?:het|alles)(?: (?:van mij|van mijn kant|wat mij betreft))?$/,
      /^(?:klaar|alles klaar|afgerond)$/,
    ],
    not: /\b(?:nog|niet|bijna|als|wanneer|zodra|vandaag|morgen|tot)\b/,
  },
  // Polish, Czech
  {
    is: [
      /^(?:ja )?(?:juz )?(?:skonczylem|skonczylam|zakonczylem|zakonczylam|ukonczylem|ukonczylam)(?: (?:(?:moje|moja|swoje|swoja|caly|cale) )*(?:review|recenzje|przeglad|zadanie|code review|sprawdzanie)\b.*)?$/,
      /^(?:(?:moje|moja) )?(?:review|recenzja|przeglad|zadanie)(?: (?:jest|kodu|juz))* (?:zakonczone|zakonczony|zakonczona|gotowe|gotowy|skonczone|skonczony)$/,
      /^to (?:juz )?(?:wszystko|tyle)(?: (?:ode mnie|z mojej strony))?$/,
      /^(?:gotowe|skonczone|hotovo|mam hotovo|jsem hotovy|jsem hotova|to je vse|to je ode me vse|dokoncil jsem (?:review|revizi)|dokoncila jsem (?:review|revizi))$/,
    ],
    not: /\b(?:nie|jeszcze|prawie|kiedy|gdy|jak|dzis|jutro|ne|jeste|skoro)\b/,
  },
  // Swedish, Danish, Norwegian
  {
    is: [
      /^(?:jag|jeg) (?:ar|er)(?: (?:nu|na|naa))* (?:klar|fardig|ferdig|faerdig)(?: (?:med|paa) (?:(?:min|hela|hele|alt|allt) ?)*(?:granskningen|granskning|reviewen|review|gjennomgangen|gennemgangen|uppgiften|oppgaven|opgaven|allt|alt)?.*)?$/,
      /^(?:(?:min) )?(?:granskningen|granskning|reviewen|review|gjennomgangen|gennemgangen)(?: (?:ar|er))* (?:klar|fardig|ferdig|faerdig|slutford|avslutad)$/,
      /^(?:klart|fardig|ferdig|faerdig|allt klart|det var allt fran mig|det var alt fra meg|det var alt fra mig)$/,
    ],
    not: /\b(?:inte|ikke|ikkje|nasten|nesten|naesten|nar|naar|om|idag|imorgon)\b/,
  },
  // Russian, Ukrainian
  {
    is: [
      /^(?:я )?(?:уже |только что )*(?:закончил|закончила|завершил|завершила|проверил все|проверила все)(?: (?:(?:свое|свои|все) )*(?:ревью|проверку|задание|код ревью|обзор|review).*)?$/,
      /^(?:мое )?(?:ревью|код ревью|задание|проверка|review) (?:завершено|закончено|готово|завершена|закончена|выполнено)$/,
      /^(?:на этом )?(?:у меня )?(?:все|это все)(?: с моеи стороны)$/,
      /^(?:(?:мое|все|код) )*(?:ревью|проверку|review|задание) (?:уже )?(?:закончил|закончила|завершил|завершила|сделал|сделала|провел|провела)$/,
      /^(?:готово|закончил|закончила|я закончив|я закінчив|я закінчила|завершено)$/,
    ],
    not: /(?:^| )(?:не|еще|почти|когда|если|сегодня|завтра|ще)(?: |$)/,
  },
  // Turkish, Indonesian
  {
    is: [
      /^(?:incelemeyi|incelememi|review'i|review'u) (?:bitirdim|tamamladim)$/,
      /^(?:inceleme|incelemem|review) (?:bitti|tamamlandi|tamam)$/,
      /^(?:bitirdim|tamamladim|(?:saya )?(?:sudah|telah) selesai(?: (?:review|mereview|meninjau).*)?|(?:review )?(?:sudah )?selesai)$/,
    ],
    not: /\b(?:degil|henuz|belum|hampir|kalau|jika)\b/,
  },
  // Hungarian, Romanian, Finnish, Vietnamese, Arabic
  {
    is: [
      /^(?:(?:kesz|keszen|elkeszultem|befejeztem)(?: (?:vagyok|a review|az ellenorzes).*)?|am terminat(?: (?:review|revizuirea|recenzia).*)?|valmis|(?:toi )?(?:đa|da) (?:xong|hoan thanh)(?: review)?)$/,
      /^(?:انتهيت(?: من المراجعة)?|تمت المراجعة|تم)$/,
    ],
    not: /\b(?:nem|meg|nu|inca|ei|viela|chua)\b/,
  },
  // Chinese, Japanese, Korean: no spaces between words
  {
    is: [
      /^(?:我|我们)?(?:已经|已|都|全部)*(?:完成了?|做完了|看完了|审查完了|审完了|评审完了?|review完了?)(?:所有|全部|这个|我的|代码|的)*(?:审查|评审|review|代码审查|作业|任务)?(?:了)?$/,
      /^(?:我的|代码|这次)*(?:审查|评审|review|代码审查) ?(?:已经|已|都|全部)*(?:完成|结束|做完)了?$/,
      /^(?:コート|コートの)?(?:レヒュー|review)(?:か|は|を)? ?(?:完了|終わり|終了|終え)(?:し)?(?:ました|てす|いたしました|た)?$/,
      /^(?:完了しました|終わりました|以上てす|리뷰(?:를)? ?(?:완료|끝).*)$/,
    ],
    not: /还没|未|没有|快要|ません|また|明日|まもなく/,
  },
];

const GREETINGS =
  /^(?:hallo|hi|hey|hola|ola|bonjour|salut|ciao|buongiorno|ok|okay|so|ja|oui|si|sim|voila|pour moi|per me|por mim|also|und|et|y|e|bueno|bien|nun|dann|damit|hiermit|von meiner seite|de mon cote|de ma part|pour ma part|por mi parte|da minha parte|da parte mia|liebes team|zusammen|merci|danke|gracias|obrigado|obrigada|grazie|listo|pronto|fertig) /;

/** Whether a plain clause says in another language than English that the review is done. */
export function saysDoneElsewhere(plain: string): boolean {
  let left = plain;
  for (let round = 0; round < 4; round += 1) {
    const said = LANGUAGES.some(({ is, not }) => is.some((way) => way.test(left)) && !not.test(left));
    if (said) return true;
    const greeting = GREETINGS.exec(left)?.[0];
    if (greeting === undefined) return false;
    left = left.slice(greeting.length);
  }
  return false;
}
