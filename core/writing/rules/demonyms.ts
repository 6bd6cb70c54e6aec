/** Peoples, as alternatives of a regular expression in lower case. */
export const DEMONYMS =
  'afghan|african|albanian|algerian|american|angolan|arab|arabic|argentinian|argentine|armenian|asian|australian|' +
  'austrian|azerbaijani|bangladeshi|belarusian|belgian|bolivian|bosnian|brazilian|british|bulgarian|burmese|' +
  'cambodian|cameroonian|canadian|caribbean|chilean|chinese|colombian|congolese|croatian|cuban|cypriot|czech|' +
  'danish|dominican|dutch|east asian|eastern european|ecuadorian|egyptian|english|eritrean|estonian|ethiopian|' +
  'european|filipin[oa]|finnish|french|georgian|german|ghanaian|greek|guatemalan|haitian|hispanic|hungarian|' +
  'icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|jamaican|japanese|jordanian|kazakh|kenyan|' +
  'korean|kosovan|kurdish|latin american|latino|latina|latinx|latvian|lebanese|libyan|lithuanian|macedonian|' +
  'malaysian|maltese|mediterranean|mexican|middle eastern|moldovan|mongolian|moroccan|nepalese|nepali|nigerian|' +
  'north african|northern irish|norwegian|pakistani|palestinian|persian|peruvian|polish|portuguese|romanian|' +
  'russian|rwandan|saudi|scandinavian|scottish|senegalese|serbian|singaporean|slavic|slovak|slovakian|slovenian|' +
  'somali|south african|south american|south asian|spanish|sri lankan|sudanese|swedish|swiss|syrian|taiwanese|' +
  'tamil|tanzanian|thai|tibetan|tunisian|turkish|ugandan|ukrainian|uruguayan|uzbek|venezuelan|vietnamese|welsh|' +
  'west african|yemeni|zambian|zimbabwean|scots|texan|southern|balkan|punjabi|bengali|gujarati|brit|pole|turk|' +
  'swede|dane|spaniard|frenchman|dutchman|scotsman|irishman|englishman|frenchwoman|aussie|kiwi';

/** Countries and parts of the world where people come from, likewise. */
export const PLACES =
  'afghanistan|africa|albania|algeria|america|angola|argentina|armenia|asia|australia|austria|bangladesh|belarus|' +
  'belgium|bolivia|bosnia|brazil|bulgaria|cambodia|cameroon|canada|chile|china|colombia|congo|croatia|cuba|cyprus|' +
  'czechia|denmark|eastern europe|ecuador|egypt|england|estonia|ethiopia|europe|finland|france|georgia|germany|' +
  'ghana|greece|guatemala|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|' +
  'kazakhstan|kenya|korea|kosovo|latin america|latvia|lebanon|libya|lithuania|malaysia|mexico|moldova|mongolia|' +
  'morocco|nepal|new zealand|nigeria|north africa|norway|pakistan|palestine|peru|poland|portugal|romania|russia|' +
  'rwanda|saudi arabia|scotland|senegal|serbia|singapore|slovakia|slovenia|somalia|south africa|south america|' +
  'south korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|turkey|the' +
  ' (?:netherlands|philippines|balkans|middle east|uk|us|usa|states|czech republic|gulf|soviet union)|uganda|' +
  'ukraine|uruguay|uzbekistan|venezuela|vietnam|wales|west africa|yemen|zimbabwe|abroad|overseas|another country|' +
  'a different country|hong kong';
