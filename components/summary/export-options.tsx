import { OptionBox } from '@/components/ui/option-box';
import type { ExportFormat } from '@/core/export/export-file';
import type { ExportOptions } from '@/core/export/export-input';

/** What an export may hold, as far as its format can hold it. */
export function ExportOptionBoxes({
  format,
  options,
  onChange,
}: {
  format: ExportFormat;
  options: ExportOptions;
  onChange: (options: ExportOptions) => void;
}) {
  return (
    <div>
      <OptionBox
        label="Redacted: no names, usernames, e-mails, projects and links"
        checked={options.redacted}
        onChange={(redacted) => onChange({ ...options, redacted })}
      />
      {!options.redacted && holdsName(format) && (
        <OptionBox
          label="Include the candidate’s name"
          checked={options.includeCandidateName}
          onChange={(includeCandidateName) => onChange({ ...options, includeCandidateName })}
        />
      )}
      {format !== 'candidate' && (
        <OptionBox
          label="Include private notes"
          checked={options.includePrivateNotes}
          onChange={(includePrivateNotes) => onChange({ ...options, includePrivateNotes })}
        />
      )}
    </div>
  );
}

/** Formats that name the candidate where that is asked for. */
function holdsName(format: ExportFormat): boolean {
  return format === 'markdown' || format === 'print' || format === 'json';
}
