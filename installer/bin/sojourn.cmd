@echo off
rem Starts Sojourn with a JDK 25 or later: SOJOURN_JAVA, a runtime beside this script, JAVA_HOME, the PATH, or the usual folders.
setlocal EnableExtensions
set "APP=%~dp0.."
set "FOUND="

if defined SOJOURN_JAVA (
  if exist "%SOJOURN_JAVA%\bin\java.exe" (call :fits "%SOJOURN_JAVA%") else (for %%I in ("%SOJOURN_JAVA%") do call :fits "%%~dpI..")
  if not defined FOUND (
    echo SOJOURN_JAVA is '%SOJOURN_JAVA%', which is no JDK 25 or later: set it to the folder of one, or unset it. 1>&2
    exit /b 1
  )
  goto run
)
call :fits "%APP%\runtime"
if defined JAVA_HOME call :fits "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do for %%I in ("%%~dpJ..") do call :fits "%%~fI"
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  if exist %%R for /d %%D in ("%%~R\*") do call :fits "%%~D"
)
if not defined FOUND (
  echo Sojourn needs a JDK 25 or later and found none: install one, or set SOJOURN_JAVA to its folder. 1>&2
  exit /b 1
)

:run
set "KEPT="
if exist "%APP%\lib\sojourn.aot" set KEPT="-XX:AOTCache=%APP%\lib\sojourn.aot" -Xlog:aot=off -Xlog:cds=off
"%FOUND%\bin\java.exe" %KEPT% -Xmx1500m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dsun.font.layout.ffm=false "-Dsojourn.models=%APP%\models" %SOJOURN_OPTS% -cp "%APP%\lib\*" sojourn.Main %*
exit /b %ERRORLEVEL%

:fits
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :newer "%~1" %%V
exit /b 0

:newer
set "MAJOR=%~2"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "FOUND=%~1"
exit /b 0
