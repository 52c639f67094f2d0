; Installer for one user, no administrator needed (Inno Setup 6): ISCC /DVersion=0.1.0 build\windows\demarche.iss
[Setup]
AppId=org.demarche.Demarche
AppName=Démarche
AppVersion={#Version}
AppPublisher=The Démarche authors
DefaultDirName={localappdata}\Programs\Demarche
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
OutputDir=..\..\dist
OutputBaseFilename=demarche-{#Version}-windows-setup
SetupIconFile=..\..\work\icons\demarche.ico
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes

[Files]
Source: "..\..\dist\demarche\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userprograms}\Démarche"; Filename: "{app}\demarche.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.demarche"; ValueType: string; ValueData: "Demarche.Project"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Demarche.Project"; ValueType: string; ValueData: "Démarche project"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Demarche.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\demarche.exe,0"
Root: HKCU; Subkey: "Software\Classes\Demarche.Project\shell\open\command"; ValueType: string; ValueData: """{app}\demarche.exe"" ""%1"""
; Articles are offered it under "Open with", and keep the program they have
Root: HKCU; Subkey: "Software\Classes\Demarche.Article"; ValueType: string; ValueData: "Article"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Demarche.Article\shell\open\command"; ValueType: string; ValueData: """{app}\demarche.exe"" ""%1"""
#define Open(str Ending) 'Root: HKCU; Subkey: "Software\Classes\' + Ending + '\OpenWithProgids"; ValueType: string; ValueName: "Demarche.Article"; Flags: uninsdeletevalue'
#emit Open(".txt")
#emit Open(".md")
#emit Open(".html")
#emit Open(".htm")
#emit Open(".mhtml")
#emit Open(".mht")
#emit Open(".pdf")
#emit Open(".docx")
#emit Open(".odt")
#emit Open(".rtf")
#emit Open(".eml")
#emit Open(".msg")
#emit Open(".epub")
#emit Open(".rss")
#emit Open(".atom")
#emit Open(".webarchive")
