@echo off
rem Starts Madang: builds what is missing, then runs from jars. `madang help` lists the commands.
rem
rem   JAVA_HOME            the Java to use (17 or later); else the one on the PATH
rem   MADANG_JAVA_OPTS     more options for the Java virtual machine
rem   MADANG_SOFTWARE=1    draw the window without the graphics card
rem
rem Says what it does to standard error. Exit status 2: could not be built or started; else the program's own.
rem The twin of `madang`, where the reasons stand.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "app=%home%\target\app"

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /c:" version "') do set "version=%%~v"
if not defined version goto no_java
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 goto no_java

if not exist "%app%" mkdir "%app%"
call :find_build
if defined build goto start

rem A file that is open for writing is the lock; the system lets go of it whatever happens.
:wait
set "entered="
8>&2 2>nul ( 9>"%app%\lock" ( 2>&8 call :make_build ) )
if not defined entered (
    ping -n 2 127.0.0.1 >nul
    goto wait
)
if not defined build exit /b 2

:start
set "common=-Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off"
if %major% GEQ 22 set "common=%common% --enable-native-access=ALL-UNNAMED"
if %major% GEQ 24 set "common=%common% --sun-misc-unsafe-memory-access=allow"
if "%MADANG_SOFTWARE%"=="1" set "common=%common% -Dprism.order=sw"

set "kind=commands"
if "%~1"=="" set "kind=window"
if "%~1"=="open" set "kind=window"
set "archive=%build%\%kind%-%version%.jsa"
set "share=-XX:SharedArchiveFile=%archive%"
if exist "%archive%" goto run
if %kind%==window (
    set "share=-XX:ArchiveClassesAtExit=%archive%"
) else (
    "%java%" "@%home%\src\build\java.args" %common% "-Dmadang.home=%home%" "-XX:ArchiveClassesAtExit=%archive%" ^
        -jar "%build%\madang.jar" --warm-up <nul >nul 2>&1
)

:run
"%java%" "@%home%\src\build\java.args" %common% "%share%" "-Dmadang.home=%home%" ^
    "-Djava.util.logging.config.file=%home%\src\build\logging.properties" ^
    %MADANG_JAVA_OPTS% -jar "%build%\madang.jar" %*
exit /b %ERRORLEVEL%

rem Sets `build` when there is one and nothing that goes into the program is newer.
:find_build
set "build="
if not exist "%app%\current" exit /b 0
set "MADANG_HOME_=%home%"
powershell -NoProfile -Command "$h = $env:MADANG_HOME_; $t = (Get-Item \"$h\target\app\current\").LastWriteTime; $new = @(Get-Item \"$h\pom.xml\"; Get-ChildItem -Recurse \"$h\src\main\",\"$h\assets\" | Where-Object { $_.FullName -notmatch '\\assets\\(plans|screenshots)' }) | Where-Object { $_.LastWriteTime -gt $t }; if ($new) { exit 1 }"
if errorlevel 1 exit /b 0
set /p number=<"%app%\current"
if exist "%app%\%number%\madang.jar" set "build=%app%\%number%"
exit /b 0

rem Each build runs from a folder of its own: Windows holds the jars of a running program.
:make_build
set "entered=1"
call :find_build
if defined build exit /b 0
where mvn >nul 2>&1
if errorlevel 1 (
    echo madang: needs Maven 3.8 or later on the PATH to build itself. >&2
    exit /b 2
)
echo madang: building (first run or sources changed) ... >&2
pushd "%home%"
call mvn -q -B -Dquick -Dmaven.test.skip package <nul >"%app%\build.log" 2>&1
set "status=%ERRORLEVEL%"
popd
if not "%status%"=="0" (
    type "%app%\build.log" >&2
    echo madang: could not be built, see above >&2
    exit /b 2
)
rem What still runs cannot be renamed; it goes next time.
for /d %%d in ("%app%\*") do move "%%d" "%%d.old" >nul 2>&1 && rmdir /s /q "%%d.old"
set "number=%RANDOM%%RANDOM%"
xcopy /q /i /s "%home%\target\lib" "%app%\%number%\lib" >nul
copy /y "%home%\target\madang.jar" "%app%\%number%\madang.jar" >nul
>"%app%\current" echo %number%
set "build=%app%\%number%"
exit /b 0

:no_java
echo madang: needs Java 17 or later on the PATH or in JAVA_HOME. >&2
exit /b 2
