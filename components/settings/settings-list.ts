import { AtsLabelsSetting } from './ats-labels-setting';
import { BrowserKeys } from './browser-keys';
import { choiceFor } from './choice-setting';
import { CueSound } from './cue-sound';
import { DefaultPreset } from './default-preset';
import { HostsSetting } from './hosts-setting';
import { PanelKeys } from './panel-keys';
import { PermissionsList } from './permissions-list';
import { PresetsSetting } from './presets-setting';
import type { SettingsPart } from './setting';
import { switchFor } from './switch-setting';
import { Titled } from './titled';
import { WidthSetting } from './width-setting';

/**
 * Everything that can be set and how it is found: the page shows it, the search looks through it, and a contract test
 * holds that no field of the settings is missing.
 */
export const SETTINGS: readonly SettingsPart[] = [
  {
    id: 'process',
    title: 'Process and agenda',
    settings: [
      {
        id: 'new-interviews',
        title: 'Process of new interviews',
        about:
          'Its windows, agenda, AI policy and words begin every new interview; each interview can change them for itself.',
        sets: ['presetId'],
        also: 'default preset start template',
        Control: DefaultPreset,
      },
      {
        id: 'presets',
        title: 'Process presets',
        about:
          'Calls and their minutes, windows for link, finish and review, the agenda, AI tools, what the overall is called, when the scorecard is due and how long everything is kept.',
        sets: [],
        also: 'version duplicate copy edit segments parts duration hours days purge retention scale deadline sitting',
        Control: PresetsSetting,
      },
    ],
  },
  {
    id: 'keys',
    title: 'Keys',
    settings: [
      {
        id: 'single-keys',
        title: 'Single keys',
        about:
          'Letters, digits and signs alone do something while no text field has the focus. Off, only keys with Ctrl or Alt do: for speech input, or where a key is pressed by accident.',
        sets: ['singleKeys'],
        also: 'keyboard shortcuts hotkeys accessibility dictation voice one letter',
        Control: switchFor('singleKeys'),
      },
      {
        id: 'panel-keys',
        title: 'Keys of the panel',
        about:
          'What each key does, and another in its place. The list of keys and the commands show them so.',
        sets: ['keys'],
        also: 'keyboard shortcuts hotkeys remap rebind change binding chord',
        Control: PanelKeys,
      },
      {
        id: 'browser-keys',
        title: 'Shortcuts of the browser',
        about: 'These work while any page has the focus.',
        sets: [],
        also: 'keyboard hide everything open panel command global',
        Control: BrowserKeys,
      },
    ],
  },
  {
    id: 'look',
    title: 'Look and place',
    settings: [
      {
        id: 'theme',
        title: 'Light or dark',
        about:
          'Beside a merge request the panel can look as GitLab’s page does. Where there is no such page, it is then as the system.',
        sets: ['theme'],
        also: 'theme colour color scheme appearance mode night system',
        Control: choiceFor('theme', [
          { value: 'page', words: 'As GitLab’s page' },
          { value: 'light', words: 'Light' },
          { value: 'dark', words: 'Dark' },
          { value: 'system', words: 'As the system' },
        ]),
      },
      {
        id: 'side',
        title: 'Side of the panel',
        about: 'The edge of the window that the panel and its tab stand at. The page beneath is not moved.',
        sets: ['side'],
        also: 'left right edge position dock launcher',
        Control: choiceFor('side', [
          { value: 'right', words: 'Right' },
          { value: 'left', words: 'Left' },
        ]),
      },
      {
        id: 'width',
        title: 'Width of the panel, pixels',
        about: 'From 340 to 720. A width that you drag the panel to is kept for its host.',
        sets: ['width'],
        also: 'size wide narrow drag resize',
        Control: WidthSetting,
      },
    ],
  },
  {
    id: 'fairness',
    title: 'Fairness',
    settings: [
      {
        id: 'hide-name',
        title: 'Hide the candidate’s name',
        about:
          '“The candidate” stands in its place on every screen of Second Chair: in lists, headers, comments, notes and previews, which say where what leaves has the name. It stays in the fields that are edited, in code and in addresses, where you ask for it, and on GitLab’s own page. Files that you export name the candidate where their options say so: the hiring system has to know whom they are about.',
        sets: ['hideName'],
        also: 'blind anonymous bias redact identity person',
        Control: switchFor('hideName'),
      },
      {
        id: 'hide-times',
        title: 'Hide clock times',
        about:
          'Times are told before or after the call, or from now, and neither clock nor date is shown: when somebody works may tell of their life, not of their review. Dates of the tool’s own keeping stay: of backups, of how long things are kept, and of your qualification. GitLab’s own page still shows times, and files that you export keep their dates.',
        sets: ['hideTimes'],
        also: 'blind bias date hour zone relative',
        Control: switchFor('hideTimes'),
      },
      {
        id: 'pictures',
        title: 'Pictures of people',
        about:
          'Second Chair shows none: no avatar is loaded, and a picture in a comment only when you ask for it. GitLab’s own page still shows avatars.',
        sets: [],
        also: 'avatar photo image face hide',
        Control: Titled,
      },
    ],
  },
  {
    id: 'marks',
    title: 'Marks on the page',
    settings: [
      {
        id: 'markers',
        title: 'Mark the candidate’s comments in GitLab',
        about:
          'A neutral mark beside each comment opens the panel at its entry. It says nothing about the comment, and goes with everything else when you hide Second Chair.',
        sets: ['markers'],
        also: 'marker icon annotate highlight decoration',
        Control: switchFor('markers'),
      },
    ],
  },
  {
    id: 'cues',
    title: 'Cues on the call',
    settings: [
      {
        id: 'segment-cues',
        title: 'Say when 5 minutes are left in a part of the agenda, and when its time is up',
        about:
          'Cues are words in the panel’s header. When the end of the call is told is chosen with its agenda.',
        sets: ['segmentCues'],
        also: 'reminder timer clock alert segment',
        Control: switchFor('segmentCues'),
      },
      {
        id: 'cue-sound',
        title: 'Play a soft tone with each cue',
        about:
          'It sounds only while the panel can be seen. Your microphone may pick it up: the candidate then hears it too.',
        sets: ['cueSound'],
        also: 'sound audio chime noise mute',
        Control: CueSound,
      },
    ],
  },
  {
    id: 'exports',
    title: 'Exports',
    settings: [
      {
        id: 'ats-labels',
        title: 'How your hiring system’s form calls its fields',
        about:
          'An export for Greenhouse, Lever or Ashby calls them so, for every interview. What is left empty is called as it ships; criteria of a rubric are named where an interview is exported.',
        sets: ['atsLabels'],
        also: 'ats scorecard labels names rename company feedback',
        Control: AtsLabelsSetting,
      },
    ],
  },
  {
    id: 'hosts',
    title: 'Hosts',
    settings: [
      {
        id: 'enabled-hosts',
        title: 'GitLab hosts',
        about:
          'Second Chair is on for these. To add a GitLab of your own, open one of its pages and click the toolbar button.',
        sets: [],
        also: 'self-managed server domain origin site revoke enable instance url',
        Control: HostsSetting,
      },
    ],
  },
  {
    id: 'permissions',
    title: 'What Second Chair may do, and why',
    settings: [
      {
        id: 'permission-list',
        title: 'Permissions in this browser',
        about: 'Everything that the extension asks the browser for, and what it is for.',
        sets: [],
        also: 'privacy security access manifest storage scripting network telemetry',
        Control: PermissionsList,
      },
    ],
  },
];
