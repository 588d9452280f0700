/** What `rorkult --help` writes. */
export const HELP = `Rorkult gjør tildelingsbrevet til et år som kan styres.

Bruk: rorkult KOMMANDO

  start                 start programmet og skriv adressen
  worker                gjør jobber og forsegl journalen, uten å vise sider
  migrate               bring databasen til den formen programmet krever
  check                 kontroller database, journal, disk, klokke, innlogging og sikkerhetskopier
  backup FIL            kopier alt slik det er nå; programmet kan kjøre imens
  restore FIL           legg en kopi inn i en tom database, og kontroller journalen
  journal verify        kontroller journalen mot signaturene og mot det som står i databasen
      --checkpoint FIL  også mot et kontrollpunkt som er tatt ut tidligere
      --key FIL         stol på denne offentlige nøkkelen, ved siden av dem i DATA_DIR/keys
  journal checkpoint    skriv det siste signerte kontrollpunktet til filen som --out navngir
  journal new-key       bytt nøkkel; den gamle går god for den nye (--lost: uten den gamle)
  person add            legg til den første administratoren i en organisasjon
      --issuer ADRESSE  tilbyderen som går god for innloggingen, slik den skriver seg selv
      --claim ID        hvem personen er hos tilbyderen
      --name NAVN       hva personen heter
      --organisation O  organisasjonsnummer eller kortnavn; finnes den ikke, også:
      --organisation-name NAVN --kind ministry|agency
  read FIL…             les styringsdokumenter: PDF, DOCX, HTML, Markdown eller ren tekst
      --json            hele avlesningen som JSON (reading.schema.json)
      --text            bare teksten
      --findings        bare funnene, ett på hver linje
      --out STI         skriv til STI i stedet for til standard utdata; en mappe for flere filer
      -                 les fra standard inndata
  --help                denne hjelpen
  --version             versjonen

Flere filer gir én JSON-linje for hver, eller én fil for hver i mappen som --out navngir.
Innstillinger leses fra miljøet: docs/operations.md.

Utgangskoder: 0 gjort · 1 kontrollen slo ut · 2 ubrukelige inndata eller oppsett · 3 uforutsett feil
`;
