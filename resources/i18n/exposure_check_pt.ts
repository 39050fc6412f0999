<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Exposure Check</source>
        <translation>Acerca do Exposure Check</translation>
    </message>
    <message>
        <source>Exposure Check {version}</source>
        <translation>Exposure Check {version}</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It works without a network connection, and nothing is ever sent anywhere by itself.</source>
        <translation>Software livre ao abrigo da Licença Apache 2.0. Funciona sem ligação à rede e nunca envia nada por iniciativa própria.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Face networks</source>
        <translation>Redes para rostos</translation>
    </message>
    <message>
        <source>Fonts and data</source>
        <translation>Tipos de letra e dados</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>A licence marked * was read by hand, because the library’s own record does not name it. Many libraries carry further ones inside, each with its own licence beside it.</source>
        <translation>Uma licença assinalada com * foi lida à mão, porque os dados da própria biblioteca não a indicam. Muitas bibliotecas incluem outras, cada uma acompanhada da sua própria licença.</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>Add a &amp;folder of photos…</source>
        <translation>Adicionar uma &amp;pasta de fotografias…</translation>
    </message>
    <message>
        <source>Save a &amp;cleaned copy of a photo…</source>
        <translation>Guardar uma cópia &amp;limpa de uma fotografia…</translation>
    </message>
    <message>
        <source>&amp;Help someone else…</source>
        <translation>Ajudar &amp;outra pessoa…</translation>
    </message>
    <message>
        <source>P&amp;eople…</source>
        <translation>Pesso&amp;as…</translation>
    </message>
    <message>
        <source>Edit &amp;personal details…</source>
        <translation>&amp;Editar os dados pessoais…</translation>
    </message>
    <message>
        <source>Co&amp;ver an identity document…</source>
        <translation>&amp;Tapar um documento de identificação…</translation>
    </message>
    <message>
        <source>&amp;Lock the vault</source>
        <translation>&amp;Bloquear o cofre</translation>
    </message>
    <message>
        <source>H&amp;ide everything and lock</source>
        <translation>Oc&amp;ultar tudo e bloquear</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Definições</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Paste photos or folders</source>
        <translation>&amp;Colar fotografias ou pastas</translation>
    </message>
    <message>
        <source>&amp;Stop looking at photos</source>
        <translation>Parar a &amp;análise das fotografias</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vista geral</translation>
    </message>
    <message>
        <source>&amp;Face</source>
        <translation>&amp;Rosto</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotografias</translation>
    </message>
    <message>
        <source>&amp;Matches</source>
        <translation>C&amp;orrespondências</translation>
    </message>
    <message>
        <source>R&amp;eport</source>
        <translation>Re&amp;latório</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Car&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>Ca&amp;sos</translation>
    </message>
    <message>
        <source>Letters for man&amp;y people</source>
        <translation>Cartas para muitas &amp;pessoas</translation>
    </message>
    <message>
        <source>Appearance like the &amp;system</source>
        <translation>&amp;Aspeto igual ao do sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste eleva&amp;do</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>Smalle&amp;r text</source>
        <translation>Texto mais peq&amp;ueno</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tama&amp;nho normal do texto</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guia do utilizador</translation>
    </message>
    <message>
        <source>What this program &amp;does</source>
        <translation>&amp;O que este programa faz</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>Mostrar de novo as &amp;dicas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;When would an answer be due?…</source>
        <translation>&amp;Quando é devida uma resposta?…</translation>
    </message>
    <message>
        <source>Which authority is &amp;mine?…</source>
        <translation>Qual é a &amp;minha autoridade de controlo?…</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Verificar esta instalação…</translation>
    </message>
    <message>
        <source>&amp;About Exposure Check</source>
        <translation>Acerca do &amp;Exposure Check</translation>
    </message>
    <message>
        <source>In a photo: this is me</source>
        <translation>Numa fotografia: sou eu</translation>
    </message>
    <message>
        <source>In a photo: this is not me</source>
        <translation>Numa fotografia: não sou eu</translation>
    </message>
    <message>
        <source>In a photo: I am unsure</source>
        <translation>Numa fotografia: não tenho a certeza</translation>
    </message>
    <message>
        <source>Next photo, without deciding</source>
        <translation>Fotografia seguinte, sem decidir</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Fotografia anterior</translation>
    </message>
    <message>
        <source>Hold: show the other people&apos;s faces</source>
        <translation>Manter premido: mostrar os rostos das outras pessoas</translation>
    </message>
</context>
<context>
    <name>AddPackDialog</name>
    <message>
        <source>Add a face model</source>
        <translation>Adicionar um modelo facial</translation>
    </message>
    <message>
        <source>Another model may find more photos of you, or fewer. This program can use models of InsightFace. They are not part of it, and not free for every use.</source>
        <translation>Outro modelo pode encontrar mais fotografias suas, ou menos. Este programa pode usar modelos do InsightFace. Não fazem parte dele, e a sua utilização não é livre para todos os fins.</translation>
    </message>
    <message>
        <source>The licence is in English, as it was written.</source>
        <translation>A licença está em inglês, tal como foi escrita.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>I accept this for my use</source>
        <translation>Aceito isto para o meu uso</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Deste computador</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Nome a dar ao modelo</translation>
    </message>
    <message>
        <source>Empty: like its file. It can be left empty.</source>
        <translation>Pode ficar vazio: nesse caso, o nome é o do ficheiro.</translation>
    </message>
    <message>
        <source>Choose a ZIP file…</source>
        <translation>Escolher um ficheiro ZIP…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Qual deles</translation>
    </message>
    <message>
        <source>A model is a file of up to several hundred megabytes.</source>
        <translation>Um modelo é um ficheiro que pode ter várias centenas de megabytes.</translation>
    </message>
    <message>
        <source>Fetch it…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>Or over the network, from InsightFace’s own store</source>
        <translation>Ou pela rede, do repositório do próprio InsightFace</translation>
    </message>
    <message>
        <source>The model came with a licence of its own</source>
        <translation>O modelo trazia uma licença própria</translation>
    </message>
    <message>
        <source>Source: {source}, read on {day}.</source>
        <translation>Fonte: {source}, lida em {day}.</translation>
    </message>
    <message>
        <source>Archives ({patterns})</source>
        <translation>Arquivos ({patterns})</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Escolher o modelo</translation>
    </message>
    <message>
        <source>Choose the folder of the model</source>
        <translation>Escolher a pasta do modelo</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %Ln megabyte(s)</source>
        <translation>
            <numerusform>%Ln megabyte transferido</numerusform>
            <numerusform>%Ln megabytes transferidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>A analisar o modelo…</translation>
    </message>
    <message>
        <source>Added: {model}. It is not in use yet; choose it in the list.</source>
        <translation>Modelo adicionado: {model}. Ainda não está em uso; escolha-o na lista.</translation>
    </message>
    <message>
        <source>There is a model with this name, or it cannot be a name. Choose another one of letters, digits, dots, hyphens and underscores.</source>
        <translation>Já existe um modelo com este nome, ou o nome não é permitido. Escolha outro com letras, algarismos, pontos, hífenes e traços inferiores.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Parado. Nada foi adicionado.</translation>
    </message>
</context>
<context>
    <name>AddPlaces</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar ficheiros…</translation>
    </message>
    <message>
        <source>What can I add?</source>
        <translation>O que posso adicionar?</translation>
    </message>
    <message>
        <source>Drop anything with photos here</source>
        <translation>Largue aqui tudo o que contenha fotografias</translation>
    </message>
    <message>
        <source>Folders, photos and films, data exports as they came (ZIP, TAR.GZ), saved web pages, web addresses. Files stay where they are.</source>
        <translation>Pastas, fotografias e filmes, exportações de dados tal como chegaram (ZIP, TAR.GZ), páginas Web guardadas, endereços Web. Os ficheiros ficam onde estão.</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>Adicionar o endereço</translation>
    </message>
    <message>
        <source>Add a public address</source>
        <translation>Adicionar um endereço público</translation>
    </message>
    <message>
        <source>A profile or page that anybody can open, for example https://mastodon.social/@name. You are asked before the network is used.</source>
        <translation>Um perfil ou uma página que qualquer pessoa possa abrir, por exemplo https://mastodon.social/@name. Antes de a rede ser usada, é pedida a sua autorização.</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>Pasta com fotografias</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos os ficheiros ({patterns})</translation>
    </message>
    <message>
        <source>Photos, exports, saved pages</source>
        <translation>Fotografias, exportações, páginas guardadas</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Add files…</source>
        <translation>Adicionar ficheiros…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>For example a receipt or the answer. A copy is kept inside the vault.</source>
        <translation>Por exemplo, um comprovativo ou a resposta. Uma cópia fica guardada no cofre.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher ficheiros</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out {file}</source>
        <translation>Omitir {file}</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Which authority is mine?</source>
        <translation>Qual é a minha autoridade de controlo?</translation>
    </message>
    <message>
        <source>In which part of it?</source>
        <translation>Em que parte do país?</translation>
    </message>
    <message>
        <source>It is about a public body, a church or a broadcaster</source>
        <translation>Trata-se de um organismo público, de uma igreja ou de uma emissora</translation>
    </message>
    <message>
        <source>It is about a company or a website</source>
        <translation>Trata-se de uma empresa ou de um site</translation>
    </message>
    <message>
        <source>Who looks after them?</source>
        <translation>Quem os supervisiona?</translation>
    </message>
    <message>
        <source>It hears complaints about a company or a website. Usually it is the one where you live; under European law you may also ask the one where you work. Nothing is sent, and nobody is asked.</source>
        <translation>É a autoridade que recebe reclamações contra uma empresa ou um site. Normalmente é a do lugar onde vive; segundo o direito europeu, também pode dirigir-se à do lugar onde trabalha. Nada é enviado e ninguém é contactado.</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>Em que país vive?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Escolha uma opção</translation>
    </message>
    <message>
        <source>For {country} no authority is in the list of this program. Look on the website of your government for the authority for data protection, or ask the one of the country where the company is.</source>
        <translation>Para este país não há nenhuma autoridade na lista deste programa: {country}. Procure no site do seu governo a autoridade de proteção de dados ou dirija-se à do país onde a empresa está.</translation>
    </message>
</context>
<context>
    <name>AuthorityView</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar a morada</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulário no site</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefone: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>Fingerprint of its PGP key: {number}</source>
        <translation>Impressão digital da chave PGP: {number}</translation>
    </message>
    <message>
        <source>Languages of a complaint</source>
        <translation>Línguas de uma reclamação</translation>
    </message>
    <message>
        <source>Basis of a complaint</source>
        <translation>Base legal de uma reclamação</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Visto em {day}: {status}</translation>
    </message>
    <message>
        <source>E-mail by another source</source>
        <translation>E-mail segundo outra fonte</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not stated in the record. Ask before you write in another one.</source>
        <translation>Não indicadas na ficha. Pergunte antes de escrever noutra língua.</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>O endereço foi copiado.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Choose a table…</source>
        <translation>Escolher uma tabela…</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Guardar um modelo…</translation>
    </message>
    <message>
        <source>Drop the table of people here</source>
        <translation>Largue aqui a tabela das pessoas</translation>
    </message>
    <message>
        <source>A CSV file with one person a row, as spreadsheets save it. Each row names the file with the person’s signed permission, which lies beside the table.</source>
        <translation>Um ficheiro CSV com uma pessoa por linha, como o guardam as folhas de cálculo. Cada linha indica o ficheiro com a autorização assinada da pessoa, que deve estar na mesma pasta que a tabela.</translation>
    </message>
    <message>
        <source>Add this recipient</source>
        <translation>Adicionar este destinatário</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento Word</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Rascunho de e-mail</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation>O que pretendem?</translation>
    </message>
    <message>
        <source>Format of the letters</source>
        <translation>Formato das cartas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Adicione pelo menos um destinatário.</translation>
    </message>
    <message>
        <source>Choose what they want.</source>
        <translation>Escolha o que as pessoas pretendem.</translation>
    </message>
    <message>
        <source>Choose the table of people</source>
        <translation>Escolher a tabela das pessoas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabelas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Table: {file}</source>
        <translation>Tabela: {file}</translation>
    </message>
    <message>
        <source>Choose another table…</source>
        <translation>Escolher outra tabela…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Guardar um modelo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the letters</source>
        <translation>Escolher uma pasta para as cartas</translation>
    </message>
    <message>
        <source>{folder}: one folder per person, and the list result.csv. They are not encrypted.</source>
        <translation>{folder}: uma pasta por pessoa e a lista result.csv. Não estão encriptadas.</translation>
    </message>
    <message>
        <source>Added {name}.</source>
        <translation>{name}: adicionado.</translation>
    </message>
    <message>
        <source>Do not write to {name}</source>
        <translation>Não escrever a {name}</translation>
    </message>
    <message>
        <source>Letters go to:</source>
        <translation>As cartas destinam-se a:</translation>
    </message>
    <message>
        <source>No recipient was added yet.</source>
        <translation>Ainda não foi adicionado nenhum destinatário.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Letters for many people</source>
        <translation>Cartas para muitas pessoas</translation>
    </message>
    <message>
        <source>For those who help others: a table of people becomes one letter each. Nothing is sent, and no case is opened for these letters.</source>
        <translation>Para quem ajuda outras pessoas: de uma tabela de pessoas resulta uma carta para cada uma. Nada é enviado e não é aberto nenhum caso para estas cartas.</translation>
    </message>
    <message>
        <source>People done</source>
        <translation>Pessoas tratadas</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Escrever as cartas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open the list of results</source>
        <translation>Abrir a lista de resultados</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>A verificar as linhas…</translation>
    </message>
    <message>
        <source>Looking at the rows: {done} of {total}</source>
        <translation>A verificar as linhas: {done} de {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi escrito.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n letter(s)</source>
        <translation>
            <numerusform>Escrever %n carta</numerusform>
            <numerusform>Escrever %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>Não há nenhuma carta para escrever.</translation>
    </message>
    <message>
        <source>Writing the letters…</source>
        <translation>A escrever as cartas…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total} people, %n letter(s) written</source>
        <translation>
            <numerusform>{done} de {total} pessoas, %n carta escrita</numerusform>
            <numerusform>{done} de {total} pessoas, %n cartas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written</source>
        <translation>
            <numerusform>%n carta escrita</numerusform>
            <numerusform>%n cartas escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n já escrita antes</numerusform>
            <numerusform>%n já escritas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not written; the list says why</source>
        <translation>
            <numerusform>%n não escrita; a lista diz porquê</numerusform>
            <numerusform>%n não escritas; a lista diz porquê</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Nothing was sent.</source>
        <translation>{counts}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} people.</source>
        <translation>Parado após {done} de {total} pessoas.</translation>
    </message>
    <message>
        <source>Write again to go on from there.</source>
        <translation>Volte a escrever as cartas para continuar a partir daí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Saved the template as “{file}”.</source>
        <translation>Modelo guardado como «{file}».</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>What would be written</source>
        <translation>O que seria escrito</translation>
    </message>
    <message>
        <source>Only rows with problems</source>
        <translation>Só linhas com problemas</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Linhas da tabela</translation>
    </message>
    <message>
        <source>Only rows with problems: {count}</source>
        <translation>Só linhas com problemas: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to write</source>
        <translation>
            <numerusform>%n carta para escrever</numerusform>
            <numerusform>%n cartas para escrever</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written before</source>
        <translation>
            <numerusform>%n já escrita antes</numerusform>
            <numerusform>%n já escritas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written</source>
        <translation>
            <numerusform>%n não pode ser escrita</numerusform>
            <numerusform>%n não podem ser escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, line {line} of the file:</source>
        <translation>Linha {row}, no ficheiro linha {line}:</translation>
    </message>
</context>
<context>
    <name>BlockListModel</name>
    <message>
        <source>{paragraph}: {state}</source>
        <translation>{paragraph}: {state}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Palavras suas</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Adicionado por si</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Dates for your calendar</source>
        <translation>Datas para o seu calendário</translation>
    </message>
    <message>
        <source>Also write whose case it is</source>
        <translation>Indicar também de quem é o caso</translation>
    </message>
    <message>
        <source>Save the calendar file…</source>
        <translation>Guardar o ficheiro de calendário…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file holds the coming days of all open cases, each with two reminders. Import it into the calendar of your computer or telephone. Import it again later, and moved days are replaced.</source>
        <translation>O ficheiro contém os próximos dias importantes de todos os casos abertos, cada um com dois lembretes. Importe-o para o calendário do computador ou do telefone. Se o importar de novo mais tarde, os dias alterados são substituídos.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It names the recipients and what you asked for. Whoever keeps your calendar, for example a company on the internet, can read that.</source>
        <translation>O ficheiro não está encriptado. Indica os destinatários e o que lhes pediu. Quem gere o seu calendário, por exemplo uma empresa na Internet, pode ler essas informações.</translation>
    </message>
    <message>
        <source>With this, it also holds the names and how each day was counted.</source>
        <translation>Com esta opção, contém também os nomes e a forma como cada dia foi contado.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Guardar o ficheiro de calendário</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendário (*.ics)</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take a photo</source>
        <translation>Tirar uma fotografia</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tirar a fotografia</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta fotografia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>A iniciar a câmara…</translation>
    </message>
    <message>
        <source>This computer does not let the program use a camera: allow it in the privacy settings of the system, then press “Try again”.</source>
        <translation>Este computador não deixa o programa usar uma câmara: permita-o nas definições de privacidade do sistema e prima depois «Tentar de novo».</translation>
    </message>
    <message>
        <source>The camera gives no picture, mostly because another program uses it: close that program, then press “Try again”.</source>
        <translation>A câmara não dá imagem, quase sempre porque outro programa a está a usar: feche esse programa e prima depois «Tentar de novo».</translation>
    </message>
    <message>
        <source>The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead.</source>
        <translation>A câmara já não está ligada: ligue-a e prima «Tentar de novo», ou escolha antes uma fotografia.</translation>
    </message>
    <message>
        <source>The photo is taken, and the camera is off.</source>
        <translation>A fotografia foi tirada e a câmara está desligada.</translation>
    </message>
    <message>
        <source>Your system now asks whether this program may use the camera. The camera is on only while you see its picture here. Nothing is recorded, and nothing leaves this computer.</source>
        <translation>O sistema pergunta agora se este programa pode usar a câmara. A câmara só está ligada enquanto vê aqui a imagem dela. Nada é gravado e nada sai deste computador.</translation>
    </message>
    <message>
        <source>Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the photo; nothing is recorded before that.</source>
        <translation>Olhe de frente para a câmara, com luz uniforme. Vê-se como num espelho. A tecla Espaço tira a fotografia; antes disso, nada é gravado.</translation>
    </message>
    <message>
        <source>The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps numbers and a small picture of your face.</source>
        <translation>A câmara está desligada. Esta fotografia mostra o seu rosto tal como as outras pessoas o veem. Não é guardada como ficheiro: o cofre guarda números e uma pequena imagem do seu rosto.</translation>
    </message>
    <message>
        <source>The camera is off.</source>
        <translation>A câmara está desligada.</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>A fotografia tirada</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagem da câmara</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Take a photo…</source>
        <translation>Tirar uma fotografia…</translation>
    </message>
    <message>
        <source>Photos can be taken with a camera here, too, once the system has this library: {name}</source>
        <translation>Também aqui é possível tirar fotografias com uma câmara, assim que o sistema tiver esta biblioteca: {name}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Where should the folder of the case be made?</source>
        <translation>Onde deve ser criada a pasta do caso?</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>“{entry}”</source>
        <translation>«{entry}»</translation>
    </message>
    <message>
        <source>Logged: {entry}.</source>
        <translation>Registado: {entry}.</translation>
    </message>
    <message>
        <source>Taken back: {entry}. It stays in the log and does not count.</source>
        <translation>Anulado: {entry}. Continua no registo, mas não conta.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in “{folder}”. They are not encrypted. Look at them before you pass them on.</source>
        <translation>
            <numerusform>%n ficheiro guardado em «{folder}». Não está encriptado. Veja-o antes de o entregar a alguém.</numerusform>
            <numerusform>%n ficheiros guardados em «{folder}». Não estão encriptados. Veja-os antes de os entregar a alguém.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved a copy as “{file}”. It came from somebody else: open it only if you trust it.</source>
        <translation>Cópia guardada como «{file}». Veio de outra pessoa: abra-a apenas se confiar nela.</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message>
        <source>{title}: {state}. {dates}</source>
        <translation>{title}: {state}. {dates}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>A seguir: {step}</translation>
    </message>
    <message>
        <source>{step}, from {day} on</source>
        <translation>{step}, a partir de {day}</translation>
    </message>
    <message>
        <source>Last entry: {day}</source>
        <translation>Última entrada: {day}</translation>
    </message>
</context>
<context>
    <name>CaseNumbers</name>
    <message>
        <source>What became of the letters</source>
        <translation>O que aconteceu às cartas</translation>
    </message>
    <message>
        <source>Nobody is counted as late who is not late by every reading of the rules. Where it is not noted when a letter arrived, its answer counts neither as late nor as in time.</source>
        <translation>Só conta como atrasado quem o está segundo todas as leituras das regras. Quando não está registada a data de chegada de uma carta, a resposta não conta nem como atrasada nem como dentro do prazo.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>{cases} of {people}</source>
        <translation>{cases} de {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à espera</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>fora do prazo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>com resposta</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>com resposta no prazo</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>com resposta tardia</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>days until an answer (median)</source>
        <translation>dias até à resposta (mediana)</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Com resposta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fora do prazo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>Taken back, does not count.</source>
        <translation>Anulada, não conta.</translation>
    </message>
    <message>
        <source>Entry {number}, {day}: {event}. {more}</source>
        <translation>Entrada {number}, {day}: {event}. {more}</translation>
    </message>
    <message>
        <source>Entry {number}: {event}, {day}</source>
        <translation>Entrada {number}: {event}, {day}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Guardar uma cópia de {file}</translation>
    </message>
    <message>
        <source>SHA-256: {hash}</source>
        <translation>SHA-256: {hash}</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>This is wrong, take it back</source>
        <translation>Isto está errado, anular</translation>
    </message>
    <message>
        <source>Take back entry {number}: {event}</source>
        <translation>Anular a entrada {number}: {event}</translation>
    </message>
    <message>
        <source>Log it again…</source>
        <translation>Registar de novo…</translation>
    </message>
    <message>
        <source>Log again: {event}</source>
        <translation>Registar de novo: {event}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Back to all cases</source>
        <translation>Voltar a todos os casos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>What fits next</source>
        <translation>O que pode vir a seguir</translation>
    </message>
    <message>
        <source>Log what happened…</source>
        <translation>Registar o que aconteceu…</translation>
    </message>
    <message>
        <source>Write a reminder…</source>
        <translation>Escrever um lembrete…</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escrever uma réplica…</translation>
    </message>
    <message>
        <source>Write a complaint…</source>
        <translation>Escrever uma reclamação…</translation>
    </message>
    <message>
        <source>Look at the letter…</source>
        <translation>Ver a carta…</translation>
    </message>
    <message>
        <source>Save the case file…</source>
        <translation>Guardar o dossiê do caso…</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>O que aconteceu até agora</translation>
    </message>
    <message>
        <source>Letters and files</source>
        <translation>Cartas e ficheiros</translation>
    </message>
    <message>
        <source>Language of the case file</source>
        <translation>Língua do dossiê do caso</translation>
    </message>
    <message>
        <source>The case file is a folder for a lawyer or an authority: what happened, the letter, the files. It is not encrypted.</source>
        <translation>O dossiê do caso é uma pasta para um advogado, uma advogada ou uma autoridade: o que aconteceu, a carta, os ficheiros. Não está encriptado.</translation>
    </message>
    <message>
        <source>{request} · {law} · case {id}</source>
        <translation>{request} · {law} · caso {id}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Se chegasse hoje, a resposta seria devida até {day}.</translation>
    </message>
    <message>
        <source>The law sets no time for an answer to this letter.</source>
        <translation>A lei não fixa um prazo para a resposta a esta carta.</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>A partir de {day}</translation>
    </message>
    <message>
        <source>Log: {event}…</source>
        <translation>Registar: {event}…</translation>
    </message>
    <message>
        <source>Write the reminder…</source>
        <translation>Escrever o lembrete…</translation>
    </message>
    <message>
        <source>Write the reply…</source>
        <translation>Escrever a réplica…</translation>
    </message>
    <message>
        <source>Write the complaint…</source>
        <translation>Escrever a reclamação…</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>Ainda não há casos</translation>
    </message>
    <message>
        <source>A letter opens a case. Here you see what became of it, and what you can do next.</source>
        <translation>Cada caso começa com uma carta. Aqui pode ver o que aconteceu com ela e o que pode fazer a seguir.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escrever uma carta</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>What became of your letters. Nothing is sent from here; you log what you did and what you got.</source>
        <translation>O que aconteceu às suas cartas. Nada é enviado daqui; regista-se aqui o que fez e o que recebeu.</translation>
    </message>
    <message>
        <source>Note the day on which a letter arrived: from that day on the program counts the time.</source>
        <translation>Anote o dia em que uma carta chegou: o programa conta o prazo a partir desse dia.</translation>
    </message>
    <message>
        <source>Dates for your calendar…</source>
        <translation>Datas para o seu calendário…</translation>
    </message>
    <message>
        <source>When would an answer be due?…</source>
        <translation>Quando é devida uma resposta?…</translation>
    </message>
    <message>
        <source>Which authority is mine?…</source>
        <translation>Qual é a minha autoridade de controlo?…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos os casos</translation>
    </message>
    <message>
        <source>Name of a company</source>
        <translation>Nome de uma empresa</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Todos os que não estão encerrados</translation>
    </message>
    <message>
        <source>With something to do today</source>
        <translation>Com algo a fazer hoje</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Não foi encontrado nenhum caso.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase-passe</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Frase-passe atual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no way to reset a lost passphrase. Write the new one on paper and keep the paper in a safe place. Backups that you made before still open with the old one.</source>
        <translation>Não há forma de repor uma frase-passe perdida. Escreva a nova em papel e guarde o papel num lugar seguro. As cópias de segurança que fez antes continuam a abrir com a antiga.</translation>
    </message>
    <message>
        <source>This is not the current passphrase. Nothing was changed.</source>
        <translation>Esta não é a frase-passe atual. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>A alterar a frase-passe…</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
</context>
<context>
    <name>CreateVaultForm</name>
    <message>
        <source>Create the vault</source>
        <translation>Criar o cofre</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open the vault, not even you or us. There is no way to reset it. Write it on paper and keep the paper in a safe place.</source>
        <translation>Sem esta frase-passe ninguém pode abrir o cofre, nem mesmo quem o criou, nem nós. Não há forma de a repor. Escreva-a em papel e guarde o papel num lugar seguro.</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation>A criar o cofre…</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>When would an answer be due?</source>
        <translation>Quando é devida uma resposta?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>They told me in time that they need longer</source>
        <translation>Comunicaram-me dentro do prazo que precisam de mais tempo</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Até que dia?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Menos opções</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De que se trata?</translation>
    </message>
    <message>
        <source>For a letter that is not kept here. For your own letters the page Cases counts by itself. This is arithmetic, no legal advice.</source>
        <translation>Para uma carta que não está guardada aqui. Para as suas próprias cartas, a página Casos faz as contas. Isto é um simples cálculo, não é aconselhamento jurídico.</translation>
    </message>
    <message>
        <source>The letter arrived on</source>
        <translation>A carta chegou em</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Country of the company</source>
        <translation>País da empresa</translation>
    </message>
    <message>
        <source>Its public holidays can move the last day.</source>
        <translation>Os feriados desse país podem adiar o último dia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Their answer to my letter</source>
        <translation>A resposta à minha carta</translation>
    </message>
    <message>
        <source>That they confirm my letter</source>
        <translation>A confirmação de receção da minha carta</translation>
    </message>
    <message>
        <source>That they stop selling and sharing my data</source>
        <translation>Que deixem de vender e partilhar os meus dados</translation>
    </message>
    <message>
        <source>That the company confirms my complaint</source>
        <translation>Que a empresa confirme a receção da minha reclamação</translation>
    </message>
    <message>
        <source>News of my complaint from the authority</source>
        <translation>Notícias da autoridade sobre a minha reclamação</translation>
    </message>
    <message>
        <source>That they delete biometric data</source>
        <translation>Que apaguem os dados biométricos</translation>
    </message>
    <message>
        <source>When I can remind them</source>
        <translation>Quando posso enviar um lembrete</translation>
    </message>
    <message>
        <source>The complaint arrived on</source>
        <translation>A reclamação chegou em</translation>
    </message>
    <message>
        <source>The authority had the complaint on</source>
        <translation>A autoridade recebeu a reclamação em</translation>
    </message>
    <message>
        <source>The last contact with the company was on</source>
        <translation>O último contacto com a empresa foi em</translation>
    </message>
    <message>
        <source>The letter was sent on</source>
        <translation>A carta foi enviada em</translation>
    </message>
    <message>
        <source>An answer is owed by {day}.</source>
        <translation>A resposta é devida até {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation by {day}.</source>
        <translation>A confirmação de receção é devida até {day}.</translation>
    </message>
    <message>
        <source>By law selling and sharing must have stopped by {day}.</source>
        <translation>Por lei, a venda e a partilha têm de ter cessado até {day}.</translation>
    </message>
    <message>
        <source>They owe a confirmation of the complaint by {day}.</source>
        <translation>A confirmação de receção da reclamação é devida até {day}.</translation>
    </message>
    <message>
        <source>The authority owes news of the complaint by {day}.</source>
        <translation>A autoridade tem de dar notícias sobre a reclamação até {day}.</translation>
    </message>
    <message>
        <source>By law biometric data must be deleted by {day} at the latest.</source>
        <translation>Por lei, os dados biométricos têm de ser apagados, o mais tardar, até {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Depois de {day}, pode ser enviado um lembrete.</translation>
    </message>
    <message>
        <source>An answer can be expected by {day}.</source>
        <translation>É de esperar uma resposta até {day}.</translation>
    </message>
    <message>
        <source>The time itself ends on {day}; weekends and holidays move that day.</source>
        <translation>O prazo em si termina em {day}; os fins de semana e os feriados deslocam esse dia.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Não se deve apontar um atraso a ninguém antes do fim do dia {day}.</translation>
    </message>
    <message>
        <source>This law gives them no more time.</source>
        <translation>Esta lei não lhes dá mais tempo.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>{head}: {what}</source>
        <translation>{head}: {what}</translation>
    </message>
    <message>
        <source>About {who}, who used it</source>
        <translation>Diz respeito a {who}, na qualidade de utilizador</translation>
    </message>
    <message>
        <source>Reference: {number}</source>
        <translation>Referência: {number}</translation>
    </message>
    <message>
        <source>What became of it: {status}</source>
        <translation>O que aconteceu depois: {status}</translation>
    </message>
    <message>
        <source>Law: {articles}</source>
        <translation>Legislação: {articles}</translation>
    </message>
    <message>
        <source>Checked: {how}</source>
        <translation>Verificação: {how}</translation>
    </message>
    <message>
        <source>Looked up on {day}. {verified}</source>
        <translation>Consultado em {day}. {verified}</translation>
    </message>
</context>
<context>
    <name>DecisionListModel</name>
    <message>
        <source>{head}: {what}</source>
        <translation>{head}: {what}</translation>
    </message>
    <message>
        <source>{day} · {authority}</source>
        <translation>{day} · {authority}</translation>
    </message>
    <message>
        <source>{what}, {amount}</source>
        <translation>{what}, {amount}</translation>
    </message>
</context>
<context>
    <name>DetailField</name>
    <message>
        <source>Please choose</source>
        <translation>Escolha uma opção</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>They named a day</source>
        <translation>Indicaram um dia</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Rascunho de e-mail</translation>
    </message>
    <message>
        <source>The recipient gets these files and their names. Send only what they need.</source>
        <translation>O destinatário recebe estes ficheiros e os nomes deles. Envie apenas o que for necessário.</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Guardar o rascunho…</translation>
    </message>
    <message>
        <source>Cover an identity document…</source>
        <translation>Tapar um documento de identificação…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your mail program opens it, with the letter in it. Mostly no files are needed.</source>
        <translation>O rascunho abre no seu programa de e-mail, já com a carta. Na maioria dos casos não são precisos ficheiros.</translation>
    </message>
</context>
<context>
    <name>EnclosureList</name>
    <message>
        <source>What {file} shows</source>
        <translation>O que {file} mostra</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>A contar…</translation>
    </message>
    <message>
        <source>Save a backup first…</source>
        <translation>Guardar primeiro uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Save the case files first…</source>
        <translation>Guardar primeiro os dossiês dos casos…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Apagar tudo agora</translation>
    </message>
    <message>
        <source>This goes, for good</source>
        <translation>Isto desaparece para sempre</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Isto mantém-se</translation>
    </message>
    <message>
        <source>Your photos, letters and reports that you saved as files, backups, and letters that you sent. Language and appearance of this window, and face models: they say nothing about you.</source>
        <translation>As suas fotografias, as cartas e os relatórios que guardou como ficheiros, as cópias de segurança e as cartas que enviou. A língua e o aspeto desta janela e os modelos faciais: nada dizem sobre si.</translation>
    </message>
    <message>
        <source>You can save something first</source>
        <translation>Pode guardar algo primeiro</translation>
    </message>
    <message>
        <source>A backup is encrypted and can be restored here later. Case files are not encrypted; a lawyer or an authority can read them without this program.</source>
        <translation>Uma cópia de segurança está encriptada e pode ser reposta aqui mais tarde. Os dossiês dos casos não estão encriptados; um advogado, uma advogada ou uma autoridade podem lê-los sem este programa.</translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Onde devem ser criadas as pastas dos casos?</translation>
    </message>
    <message>
        <source>Saving case {number} of {count}…</source>
        <translation>A guardar o caso {number} de {count}…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted.</source>
        <translation>
            <numerusform>Ficheiros de %n caso guardados. Não estão encriptados.</numerusform>
            <numerusform>Ficheiros de %n casos guardados. Não estão encriptados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), with all details</source>
        <translation>
            <numerusform>%n pessoa, com todos os dados</numerusform>
            <numerusform>%n pessoas, com todos os dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of faces</source>
        <translation>
            <numerusform>%n fotografia de referência de rostos</numerusform>
            <numerusform>%n fotografias de referência de rostos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) and what was decided about them</source>
        <translation>
            <numerusform>%n correspondência e o que foi decidido sobre ela</numerusform>
            <numerusform>%n correspondências e o que foi decidido sobre elas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), each with its letter and its dates</source>
        <translation>
            <numerusform>%n caso, com a sua carta e as suas datas</numerusform>
            <numerusform>%n casos, cada um com a sua carta e as suas datas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were attached to cases</source>
        <translation>
            <numerusform>%n ficheiro anexado a casos</numerusform>
            <numerusform>%n ficheiros anexados a casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of the network</source>
        <translation>
            <numerusform>%n linha do registo da rede</numerusform>
            <numerusform>%n linhas do registo da rede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older vault(s) that a restore moved aside</source>
        <translation>
            <numerusform>%n cofre mais antigo, posto de parte numa reposição</numerusform>
            <numerusform>%n cofres mais antigos, postos de parte em reposições</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered places, own recipients, letters that were begun, own text, and the settings of the vault</source>
        <translation>Locais memorizados, destinatários próprios, cartas começadas, textos próprios e as definições do cofre</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>This did not work</source>
        <translation>Isto não resultou</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The details help whoever looks after this program. They may name files on this computer, so read them before you pass them on. Nothing is sent by itself.</source>
        <translation>Os detalhes ajudam quem mantém este programa. Podem indicar ficheiros deste computador; convém lê-los antes de os entregar a alguém. Nada é enviado automaticamente.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>EvaluatePackDialog</name>
    <message>
        <source>Check a face model on pairs of photos</source>
        <translation>Verificar um modelo facial com pares de fotografias</translation>
    </message>
    <message>
        <source>You need a table (CSV) with the columns a, b and same: the names of two photos, and 1 if both show the same person or 0 if they do not. The photos are looked at on this computer, and nothing of them is kept. How photos are looked through stays as it is.</source>
        <translation>Precisa de uma tabela (CSV) com as colunas a, b e same: os nomes de duas fotografias, e 1 se ambas mostrarem a mesma pessoa ou 0 se não mostrarem. As fotografias são analisadas neste computador, e delas nada se guarda. A forma de analisar as fotografias fica como está.</translation>
    </message>
    <message>
        <source>Choose the list of pairs…</source>
        <translation>Escolher a lista de pares…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Escolher outra lista…</translation>
    </message>
    <message>
        <source>Choose another folder of photos…</source>
        <translation>Escolher outra pasta de fotografias…</translation>
    </message>
    <message>
        <source>Compare the pairs</source>
        <translation>Comparar os pares</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar os detalhes</translation>
    </message>
    <message>
        <source>Choose the list of pairs</source>
        <translation>Escolher a lista de pares</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Escolher a pasta das fotografias</translation>
    </message>
    <message>
        <source>List: {file} · photos in: {folder}</source>
        <translation>Lista: {file} · fotografias em: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln compared</source>
        <translation>
            <numerusform>%Ln comparado</numerusform>
            <numerusform>%Ln comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a photo without a face</source>
        <translation>
            <numerusform>%Ln com uma fotografia sem rosto</numerusform>
            <numerusform>%Ln com uma fotografia sem rosto</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the pairs of one person score higher than every pair of different people.</source>
        <translation>Pares da mesma pessoa com um valor mais alto do que qualquer par de pessoas diferentes: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) could not be read; see the details.</source>
        <translation>
            <numerusform>Não foi possível ler %Ln fotografia; veja os detalhes.</numerusform>
            <numerusform>Não foi possível ler %Ln fotografias; veja os detalhes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared.</source>
        <translation>Comparação concluída.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: too few pairs in the list to say.</source>
        <translation>1 falso alarme em {number}: a lista tem poucos pares para o poder dizer.</translation>
    </message>
    <message>
        <source>1 false alarm in {number}: it recognises {share} of the pairs of one person.</source>
        <translation>1 falso alarme em {number}; pares da mesma pessoa reconhecidos: {share}.</translation>
    </message>
    <message>
        <source>A false alarm is a pair of different people that is taken for one person. Where they are allowed more often, more pairs of one person are recognised.</source>
        <translation>Um falso alarme é um par de pessoas diferentes tomado por uma só pessoa. Quando se admitem com mais frequência, são reconhecidos mais pares da mesma pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of one person</source>
        <translation>
            <numerusform>%Ln par da mesma pessoa</numerusform>
            <numerusform>%Ln pares da mesma pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of different people</source>
        <translation>
            <numerusform>%Ln par de pessoas diferentes</numerusform>
            <numerusform>%Ln pares de pessoas diferentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Area under the curve (AUC): {value}. It is how often a pair of one person scores higher than a pair of different people; 1 is always, 0.5 is chance.</source>
        <translation>Área sob a curva (AUC): {value}. Indica com que frequência um par da mesma pessoa tem um valor mais alto do que um par de pessoas diferentes; 1 é sempre, 0,5 é o acaso.</translation>
    </message>
    <message>
        <source>No face was found in: {photos}</source>
        <translation>Não foi encontrado nenhum rosto em: {photos}</translation>
    </message>
    <message>
        <source>Could not be read: {photos}</source>
        <translation>Não foi possível ler: {photos}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Saved as “{file}”. It names your photos: look at it before you pass it on.</source>
        <translation>Guardado como «{file}». Contém os nomes das suas fotografias: veja-o antes de o passar a outras pessoas.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Log what happened</source>
        <translation>Registar o que aconteceu</translation>
    </message>
    <message>
        <source>The log is only for you. Nothing is sent, and a wrong entry can be taken back.</source>
        <translation>O registo é só para si. Nada é enviado, e uma entrada errada pode ser anulada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>On which day?</source>
        <translation>Em que dia?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Anything worth keeping. May stay empty.</source>
        <translation>Tudo o que valha a pena guardar. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>O que aconteceu?</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>É necessário preencher este campo.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters. Shorten it.</source>
        <translation>O texto tem mais de {limit} caracteres. É preciso encurtá-lo.</translation>
    </message>
</context>
<context>
    <name>EvidenceListModel</name>
    <message>
        <source>{place}
Seen on {day}</source>
        <translation>{place}
Vista em {day}</translation>
    </message>
    <message>
        <source>{place}, seen on {day}</source>
        <translation>{place}, vista em {day}</translation>
    </message>
</context>
<context>
    <name>ExportHelp</name>
    <message>
        <source>What can I add?</source>
        <translation>O que posso adicionar?</translation>
    </message>
    <message>
        <source>Search, for example Instagram</source>
        <translation>Procurar, por exemplo Instagram</translation>
    </message>
    <message>
        <source>Search for a platform</source>
        <translation>Procurar uma plataforma</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Folders, single photos and films, web pages that you saved in a browser, and public addresses. Best of all is the data export of a platform: it holds what you posted, in full size. Ask the platform for it, and add the file as it came.</source>
        <translation>Pastas, fotografias e filmes avulsos, páginas Web guardadas no navegador e endereços públicos. O melhor de tudo é a exportação de dados de uma plataforma: contém o que publicou, em tamanho completo. Peça-a à plataforma e adicione o ficheiro tal como chegou.</translation>
    </message>
    <message>
        <source>No platform of this name is known here.</source>
        <translation>Não se conhece aqui nenhuma plataforma com este nome.</translation>
    </message>
    <message>
        <source>Format to choose</source>
        <translation>Formato a escolher</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Quanto tempo demora</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Addresses of posts</source>
        <translation>Endereços das publicações</translation>
    </message>
    <message>
        <source>These steps were compared with a description on {day}. Menus change often.</source>
        <translation>Estes passos foram comparados com uma descrição em {day}. Os menus mudam com frequência.</translation>
    </message>
    <message>
        <source>These steps are general knowledge and were not checked again. Menus change often.</source>
        <translation>Estes passos são do conhecimento geral e não foram verificados de novo. Os menus mudam com frequência.</translation>
    </message>
</context>
<context>
    <name>FaceModelSettings</name>
    <message>
        <source>Face model</source>
        <translation>Modelo facial</translation>
    </message>
    <message>
        <source>The networks that find and compare faces. They run on this computer; no photo leaves it. The built-in model is enough for most people.</source>
        <translation>As redes que encontram e comparam rostos. Funcionam neste computador; nenhuma fotografia sai dele. Para a maioria das pessoas, o modelo incluído no programa é suficiente.</translation>
    </message>
    <message>
        <source>Looking at the models…</source>
        <translation>A verificar os modelos…</translation>
    </message>
    <message>
        <source>Add a face model…</source>
        <translation>Adicionar um modelo facial…</translation>
    </message>
    <message>
        <source>Photos from daily life are harder than those it was measured on: expect to miss more. How well it does for different groups of people was not measured.</source>
        <translation>As fotografias do dia a dia são mais difíceis do que aquelas com que foi feita a avaliação: é de esperar que escapem mais. Não foi avaliado até que ponto funciona bem com diferentes grupos de pessoas.</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Espere até as fotografias estarem analisadas ou pare primeiro a análise.</translation>
    </message>
    <message>
        <source>Remove this model?</source>
        <translation>Remover este modelo?</translation>
    </message>
    <message>
        <source>{model} would be removed from this computer.</source>
        <translation>Seria removido deste computador: {model}.</translation>
    </message>
    <message>
        <source>Its files go. Your reference photos, matches and decisions stay. To use the model again, it has to be added again.</source>
        <translation>Os ficheiros do modelo são apagados. As suas fotografias de referência, correspondências e decisões mantêm-se. Para voltar a usar o modelo, é preciso adicioná-lo de novo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removed: {model}.</source>
        <translation>Removido: {model}.</translation>
    </message>
</context>
<context>
    <name>FacePage</name>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Photos of the face that the program should look for. They are measured on this computer.</source>
        <translation>Fotografias do rosto que o programa deve procurar. São analisadas neste computador.</translation>
    </message>
    <message>
        <source>Begin with one photo, and add others later: photos from different years help most.</source>
        <translation>Comece com uma fotografia e adicione outras mais tarde: as de anos diferentes são as que mais ajudam.</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Escolher fotografias…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Drop photos of the face here</source>
        <translation>Largue aqui fotografias do rosto</translation>
    </message>
    <message>
        <source>Five varied photos make a much better reference than one: different days, different light, from the front.</source>
        <translation>Cinco fotografias variadas são uma referência muito melhor do que uma só: dias diferentes, luz diferente, de frente.</translation>
    </message>
    <message>
        <source>Photos of the face</source>
        <translation>Fotografias do rosto</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Fotografia de {day}</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>A analisar %n fotografia…</numerusform>
            <numerusform>A analisar %n fotografias…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Analisadas {done} de {total}</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}.</source>
        <translation>Parado após {done} de {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n photo(s).</source>
        <translation>
            <numerusform>%n fotografia adicionada.</numerusform>
            <numerusform>%n fotografias adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {file}.</source>
        <translation>{file}: adicionado.</translation>
    </message>
    <message>
        <source>“remove {file}”</source>
        <translation>«remover {file}»</translation>
    </message>
    <message>
        <source>Removed {file}.</source>
        <translation>{file}: removido.</translation>
    </message>
    <message>
        <source>{file} is back.</source>
        <translation>{file} está de volta.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Save them as a file…</source>
        <translation>Guardar os valores como ficheiro…</translation>
    </message>
    <message>
        <source>Counting the photos…</source>
        <translation>A contar as fotografias…</translation>
    </message>
    <message>
        <source>Photo {done} of {total}</source>
        <translation>Fotografia {done} de {total}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar os valores</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was measured.</source>
        <translation>Parado. Nada foi avaliado.</translation>
    </message>
</context>
<context>
    <name>FileListModel</name>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
</context>
<context>
    <name>FileListSaver</name>
    <message>
        <source>Save the list of files</source>
        <translation>Guardar a lista de ficheiros</translation>
    </message>
    <message>
        <source>Table (*.csv);;For other programs (*.json)</source>
        <translation>Tabela (*.csv);;Para outros programas (*.json)</translation>
    </message>
    <message>
        <source>Saved “{file}”. It names your files: look at it before you pass it on.</source>
        <translation>Guardado: «{file}». Contém os nomes dos seus ficheiros: veja-o antes de o entregar a alguém.</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Files not looked at</source>
        <translation>Ficheiros não analisados</translation>
    </message>
    <message>
        <source>Reasons to show</source>
        <translation>Motivos a mostrar</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>A obter a lista…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n linha copiada.</numerusform>
            <numerusform>%n linhas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation>Todos: {count}</translation>
    </message>
    <message>
        <source>{why} {count}</source>
        <translation>{why} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are only linked in the export, not contained in it. The links can be copied and opened in a browser.</source>
        <translation>
            <numerusform>%n fotografia só consta da exportação como ligação, não está incluída. A ligação pode ser copiada e aberta num navegador.</numerusform>
            <numerusform>%n fotografias só constam da exportação como ligações, não estão incluídas. As ligações podem ser copiadas e abertas num navegador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n file(s) of more</source>
        <translation>
            <numerusform>%n ficheiro de vários</numerusform>
            <numerusform>Os primeiros %n ficheiros de vários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ficheiro</numerusform>
            <numerusform>%Ln ficheiros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingListModel</name>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Needs attention · {what}: {value}</source>
        <translation>Requer atenção · {what}: {value}</translation>
    </message>
</context>
<context>
    <name>FollowingLetterDialog</name>
    <message>
        <source>Save the letter…</source>
        <translation>Guardar a carta…</translation>
    </message>
    <message>
        <source>Draft of an e-mail…</source>
        <translation>Rascunho de e-mail…</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Já a enviei…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Reminder to {name}</source>
        <translation>Lembrete a {name}</translation>
    </message>
    <message>
        <source>A polite letter that names the day of the first one. It says only what the log says.</source>
        <translation>Uma carta cordial que indica o dia da primeira. Diz apenas o que está no registo.</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Réplica a {name}</translation>
    </message>
    <message>
        <source>It answers what they wrote. It says only what the log says.</source>
        <translation>Responde ao que o destinatário escreveu. Diz apenas o que está no registo.</translation>
    </message>
    <message>
        <source>Complaint about {name}</source>
        <translation>Reclamação contra {name}</translation>
    </message>
    <message>
        <source>It goes to the authority for the place where you live. Nobody can promise what it decides.</source>
        <translation>Dirige-se à autoridade competente para o lugar onde reside. Ninguém pode prometer o que ela decidirá.</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Escolha uma opção</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>Na língua da carta. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>O que falta?</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Onde reside?</translation>
    </message>
    <message>
        <source>Name a day for the answer</source>
        <translation>Indicar um dia para a resposta</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Resposta até</translation>
    </message>
    <message>
        <source>A wish, no period of the law.</source>
        <translation>É um desejo, não um prazo legal.</translation>
    </message>
    <message>
        <source>I live in the state whose law this is</source>
        <translation>Resido no Estado a que pertence esta lei</translation>
    </message>
    <message>
        <source>What did they write?</source>
        <translation>O que escreveram?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Por palavras suas</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Língua da carta</translation>
    </message>
    <message>
        <source>If you have an account there. May stay empty.</source>
        <translation>Se tiver lá uma conta. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Your user name there</source>
        <translation>O seu nome de utilizador lá</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Aparece antes da data. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>This letter cannot be written.</source>
        <translation>Esta carta não pode ser escrita.</translation>
    </message>
    <message>
        <source>Choose what they wrote to see the letter.</source>
        <translation>Escolha o que escreveram para ver a carta.</translation>
    </message>
    <message>
        <source>Choose where you live to see the letter. It decides which authority hears you.</source>
        <translation>Escolha onde reside para ver a carta. Disso depende a autoridade competente.</translation>
    </message>
    <message>
        <source>This law helps people who live in that state. Tick the box if you do.</source>
        <translation>Esta lei protege quem reside nesse Estado. Assinale a caixa se for o seu caso.</translation>
    </message>
    <message>
        <source>It goes to: {name}</source>
        <translation>Dirige-se a: {name}</translation>
    </message>
    <message>
        <source>Form on their website: {address}</source>
        <translation>Formulário no site: {address}</translation>
    </message>
    <message>
        <source>E-mail: {address}</source>
        <translation>E-mail: {address}</translation>
    </message>
    <message>
        <source>Post: {address}</source>
        <translation>Correio: {address}</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar a carta</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Word document (*.docx);;Draft of an e-mail (*.eml);;Plain text (*.txt)</source>
        <translation>Documento PDF (*.pdf);;Documento Word (*.docx);;Rascunho de e-mail (*.eml);;Texto simples (*.txt)</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Mais detalhes</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalhes</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Rascunho de e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not sent yet: print it and post it, or attach it to an e-mail. When you have sent it, come back and press “I sent it”.</source>
        <translation>Guardado como «{file}». A carta ainda não foi enviada: imprima-a e ponha-a no correio, ou anexe-a a um e-mail. Depois de a enviar, volte aqui e prima «Já a enviei».</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Start anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>What you filled in here before is back. It is not saved yet.</source>
        <translation>O que tinha preenchido aqui está de volta. Ainda não está guardado.</translation>
    </message>
    <message>
        <source>The form is as it was at the beginning.</source>
        <translation>O formulário está de novo como no início.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guia do utilizador</translation>
    </message>
    <message>
        <source>There is no guide in your language yet. This is the English one.</source>
        <translation>Ainda não há guia na sua língua. Este é o guia em inglês.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>Procurar em todas as páginas</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas do guia</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado seguinte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{page} – user guide</source>
        <translation>{page} – guia do utilizador</translation>
    </message>
    <message>
        <source>Nothing found. Try another or a shorter word.</source>
        <translation>Nada encontrado. Tente outra palavra ou uma mais curta.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {number} of {total} on this page</source>
        <translation>Resultado {number} de {total} nesta página</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Verificar esta instalação</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se verificou</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Whether all parts of the program are the genuine ones, and what protects this computer from a photo that was made to do harm. Nothing is asked over the network.</source>
        <translation>Aqui vê se todas as partes do programa são autênticas e o que protege este computador de uma fotografia feita para causar danos. Nada é pedido pela rede.</translation>
    </message>
    <message>
        <source>The list may name folders of this computer. Read it before you pass it on.</source>
        <translation>A lista pode conter nomes de pastas deste computador. Leia-a antes de a entregar a alguém.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>A verificar…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention. They stand first in the list.</source>
        <translation>
            <numerusform>%n ponto requer atenção. Está no início da lista.</numerusform>
            <numerusform>%n pontos requerem atenção. Estão no início da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Está tudo bem.</translation>
    </message>
    <message>
        <source>Copied the list.</source>
        <translation>A lista foi copiada.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>The tips are shown again.</source>
        <translation>As dicas voltam a ser mostradas.</translation>
    </message>
</context>
<context>
    <name>IdleLock</name>
    <message>
        <source>Nothing happened here for a while: the vault locks in one minute.</source>
        <translation>Há algum tempo que não há atividade aqui: o cofre será bloqueado dentro de um minuto.</translation>
    </message>
    <message>
        <source>Locked because the screen was locked.</source>
        <translation>Bloqueado porque o ecrã foi bloqueado.</translation>
    </message>
    <message>
        <source>Locked because the computer slept.</source>
        <translation>Bloqueado porque o computador esteve suspenso.</translation>
    </message>
    <message numerus="yes">
        <source>Locked because nothing happened for %n minute(s).</source>
        <translation>
            <numerusform>Bloqueado após %n minuto sem atividade.</numerusform>
            <numerusform>Bloqueado após %n minutos sem atividade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
</context>
<context>
    <name>KeptParagraphs</name>
    <message>
        <source>Kept paragraphs</source>
        <translation>Parágrafos guardados</translation>
    </message>
    <message>
        <source>Keep this paragraph</source>
        <translation>Guardar este parágrafo</translation>
    </message>
    <message>
        <source>A name by which you find it again</source>
        <translation>Um nome para o voltar a encontrar</translation>
    </message>
    <message>
        <source>“forget a kept paragraph”</source>
        <translation>«deixar de guardar um parágrafo»</translation>
    </message>
    <message>
        <source>“{name}” is not kept any more.</source>
        <translation>«{name}» já não está guardado.</translation>
    </message>
    <message>
        <source>The paragraph is kept as “{name}”.</source>
        <translation>O parágrafo está guardado como «{name}».</translation>
    </message>
    <message>
        <source>Keep this paragraph…</source>
        <translation>Guardar este parágrafo…</translation>
    </message>
    <message>
        <source>Forget a kept paragraph</source>
        <translation>Deixar de guardar um parágrafo</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Like the system ({language})</source>
        <translation>Igual à do sistema ({language})</translation>
    </message>
</context>
<context>
    <name>LawAndLanguage</name>
    <message>
        <source>Which law?</source>
        <translation>Que lei se aplica?</translation>
    </message>
    <message>
        <source>Several laws fit where you live and where they are. Each gives other rights.</source>
        <translation>Há várias leis aplicáveis, segundo o lugar onde reside e o lugar do destinatário. Cada uma confere direitos diferentes.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Língua da carta</translation>
    </message>
    <message>
        <source>{language} (suggested)</source>
        <translation>{language} (sugestão)</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Outras formas</translation>
    </message>
    <message>
        <source>Save as a Word document…</source>
        <translation>Guardar como documento Word…</translation>
    </message>
    <message>
        <source>Save as the draft of an e-mail…</source>
        <translation>Guardar como rascunho de e-mail…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Guardar como texto simples…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Abrir no programa de e-mail</translation>
    </message>
    <message>
        <source>I sent it…</source>
        <translation>Já a enviei…</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Ir para o caso</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Look at the letter</source>
        <translation>Ver a carta</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento Word (*.docx)</translation>
    </message>
    <message>
        <source>Draft of an e-mail (*.eml)</source>
        <translation>Rascunho de e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto simples (*.txt)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar a carta</translation>
    </message>
    <message>
        <source>Write to them about the same again?</source>
        <translation>Escrever de novo sobre o mesmo assunto?</translation>
    </message>
    <message>
        <source>The same letter again while the first is open can be called excessive, and then it need not be answered. A reminder or a reply in that case mostly helps more.</source>
        <translation>A mesma carta, repetida enquanto a primeira está em aberto, pode ser considerada excessiva e então não tem de ser respondida. Um lembrete ou uma réplica nesse caso costuma ajudar mais.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Save a second letter</source>
        <translation>Guardar uma segunda carta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. The case is recorded. The letter is not sent yet: print it and post it, or attach it to an e-mail.</source>
        <translation>Guardado como «{file}». O caso está registado. A carta ainda não foi enviada: imprima-a e ponha-a no correio, ou anexe-a a um e-mail.</translation>
    </message>
    <message>
        <source>Saved as “{file}”, in the same case.</source>
        <translation>Guardado como «{file}», no mesmo caso.</translation>
    </message>
    <message>
        <source>If it arrived today, an answer would be owed by {day}.</source>
        <translation>Se chegasse hoje, a resposta seria devida até {day}.</translation>
    </message>
    <message>
        <source>Copied the letter as text. Paste it into an e-mail or a form, then press “I sent it”.</source>
        <translation>A carta foi copiada como texto. Cole-a num e-mail ou num formulário e prima depois «Já a enviei».</translation>
    </message>
    <message>
        <source>This letter is too long to hand over to a mail program. Save it as the draft of an e-mail, or copy the text.</source>
        <translation>Esta carta é demasiado longa para ser entregue a um programa de e-mail. Guarde-a como rascunho de e-mail ou copie o texto.</translation>
    </message>
    <message>
        <source>Your mail program has the letter as a draft. Send it there, then press “I sent it” here.</source>
        <translation>O seu programa de e-mail tem a carta como rascunho. Envie-a lá e prima depois aqui «Já a enviei».</translation>
    </message>
    <message>
        <source>No mail program answered. Save the letter as the draft of an e-mail, or copy the text.</source>
        <translation>Nenhum programa de e-mail respondeu. Guarde a carta como rascunho de e-mail ou copie o texto.</translation>
    </message>
    <message>
        <source>Written down: sent on {day}.</source>
        <translation>Anotado: enviada em {day}.</translation>
    </message>
    <message>
        <source>“I sent it”</source>
        <translation>«Já a enviei»</translation>
    </message>
    <message>
        <source>Written down that you sent the letter.</source>
        <translation>Ficou anotado que enviou a carta.</translation>
    </message>
    <message>
        <source>Taken back. The case says that the letter is not sent.</source>
        <translation>Anulado. O caso indica que a carta não foi enviada.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Paragraphs that can be changed</source>
        <translation>Parágrafos que podem ser alterados</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Texto do parágrafo</translation>
    </message>
    <message>
        <source>Return to the original paragraph</source>
        <translation>Repor o parágrafo original</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Add a paragraph</source>
        <translation>Adicionar um parágrafo</translation>
    </message>
    <message>
        <source>Return to the original letter</source>
        <translation>Repor a carta original</translation>
    </message>
    <message>
        <source>“discard the letter”</source>
        <translation>«descartar a carta»</translation>
    </message>
    <message>
        <source>The unfinished letter is discarded.</source>
        <translation>A carta inacabada foi descartada.</translation>
    </message>
    <message>
        <source>The paragraph is the original again.</source>
        <translation>O parágrafo voltou a ser o original.</translation>
    </message>
    <message>
        <source>“return to the original”</source>
        <translation>«repor o original»</translation>
    </message>
    <message>
        <source>The paragraph is left out.</source>
        <translation>O parágrafo foi omitido.</translation>
    </message>
    <message>
        <source>“leave it out”</source>
        <translation>«omitir»</translation>
    </message>
    <message>
        <source>The letter is the original again.</source>
        <translation>A carta voltou a ser a original.</translation>
    </message>
    <message>
        <source>“return to the original letter”</source>
        <translation>«repor a carta original»</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its words can be changed here.</source>
        <translation>Assim que houver uma carta, o seu texto pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Left out of the letter. The original: “{text}”</source>
        <translation>Omitido na carta. O original: «{text}»</translation>
    </message>
    <message>
        <source>Your own words. Check that they are true; the program does not know.</source>
        <translation>Palavras suas. Verifique se são verdadeiras; o programa não o sabe.</translation>
    </message>
    <message>
        <source>Type to change it. An empty paragraph is left out of the letter.</source>
        <translation>Escreva para o alterar. Um parágrafo vazio é omitido na carta.</translation>
    </message>
</context>
<context>
    <name>LetterKinds</name>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Only the usual letters</source>
        <translation>Só as cartas habituais</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>O que pretende?</translation>
    </message>
</context>
<context>
    <name>LetterLook</name>
    <message>
        <source>As it is usual where the sender lives</source>
        <translation>Como é habitual no país do remetente</translation>
    </message>
    <message>
        <source>With our letterhead</source>
        <translation>Com o nosso papel timbrado</translation>
    </message>
    <message>
        <source>Our letterhead…</source>
        <translation>O nosso papel timbrado…</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Envelope com janela</translation>
    </message>
    <message>
        <source>The address stands where an envelope from there has its window.</source>
        <translation>O endereço fica no lugar onde os envelopes desse país têm a janela.</translation>
    </message>
    <message>
        <source>“keep our letterhead”</source>
        <translation>«guardar o nosso papel timbrado»</translation>
    </message>
    <message>
        <source>Kept your letterhead.</source>
        <translation>O seu papel timbrado foi guardado.</translation>
    </message>
    <message>
        <source>No letterhead is kept now.</source>
        <translation>Já não há nenhum papel timbrado guardado.</translation>
    </message>
</context>
<context>
    <name>LetterOptions</name>
    <message>
        <source>More details</source>
        <translation>Mais detalhes</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalhes</translation>
    </message>
</context>
<context>
    <name>LetterPhotos</name>
    <message>
        <source>Name the photos that I confirmed</source>
        <translation>Indicar as fotografias que confirmei</translation>
    </message>
    <message>
        <source>Choose the photos…</source>
        <translation>Escolher as fotografias…</translation>
    </message>
    <message>
        <source>Show small pictures of them</source>
        <translation>Mostrar imagens pequenas das fotografias</translation>
    </message>
    <message>
        <source>Whoever reads the letter then sees your face. Other people’s faces are covered.</source>
        <translation>Quem ler a carta vê então o seu rosto. Os rostos de outras pessoas são tapados.</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed photo(s) with a public address</source>
        <translation>
            <numerusform>%n fotografia confirmada com endereço público</numerusform>
            <numerusform>%n fotografias confirmadas com endereço público</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} de %n fotografia indicada</numerusform>
            <numerusform>{named} de %n fotografias indicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because no address is known</source>
        <translation>
            <numerusform>%n omitida, por não se conhecer o endereço</numerusform>
            <numerusform>%n omitidas, por não se conhecer o endereço</numerusform>
        </translation>
    </message>
    <message>
        <source>{named}; {left_out}.</source>
        <translation>{named}; {left_out}.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>The letter in your language, for reading only</source>
        <translation>A carta na sua língua, só para leitura</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Pré-visualização da carta</translation>
    </message>
    <message>
        <source>Choose a recipient to see the letter.</source>
        <translation>Escolha um destinatário para ver a carta.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Página {number} de {total}</translation>
    </message>
</context>
<context>
    <name>LetterReasons</name>
    <message>
        <source>Paragraphs of the letter</source>
        <translation>Parágrafos da carta</translation>
    </message>
    <message>
        <source>As soon as there is a letter, its paragraphs are explained here.</source>
        <translation>Assim que houver uma carta, os seus parágrafos são explicados aqui.</translation>
    </message>
    <message>
        <source>“{paragraph}”</source>
        <translation>«{paragraph}»</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Back to the form</source>
        <translation>Voltar ao formulário</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>A carta</translation>
    </message>
    <message>
        <source>Read it in my language</source>
        <translation>Ler na minha língua</translation>
    </message>
    <message>
        <source>Why is this in my letter?</source>
        <translation>Porque está isto na minha carta?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Alterar o texto</translation>
    </message>
    <message>
        <source>For reading only, in your language ({language}). This one is not sent.</source>
        <translation>Só para leitura, na sua língua ({language}). Esta versão não é enviada.</translation>
    </message>
    <message>
        <source>What you changed is only in the letter that is sent.</source>
        <translation>O que alterou está apenas na carta que é enviada.</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Our letterhead</source>
        <translation>O nosso papel timbrado</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nome e endereço</translation>
    </message>
    <message>
        <source>The name first, then one line each: address, telephone, e-mail.</source>
        <translation>Primeiro o nome, depois uma linha para cada elemento: morada, telefone, e-mail.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>O logótipo</translation>
    </message>
    <message>
        <source>No logo yet.</source>
        <translation>Ainda não há logótipo.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Escolher um logótipo…</translation>
    </message>
    <message>
        <source>Leave the logo out</source>
        <translation>Omitir o logótipo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep no letterhead</source>
        <translation>Não guardar papel timbrado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For organisations that help others. It stands above their letters, and stays in your vault.</source>
        <translation>Para organizações que ajudam outras pessoas. Aparece no topo das cartas que escrevem e fica no seu cofre.</translation>
    </message>
    <message>
        <source>At the foot of each page</source>
        <translation>No fundo de cada página</translation>
    </message>
    <message>
        <source>May stay empty. For example an account.</source>
        <translation>Pode ficar vazio. Por exemplo, um número de conta.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logótipo</translation>
    </message>
    <message>
        <source>A PNG file. It is printed up to 4 cm wide.</source>
        <translation>Um ficheiro PNG. É impresso com uma largura máxima de 4 cm.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logótipo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Preencha o nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at most.</source>
        <translation>
            <numerusform>No máximo, %n linha.</numerusform>
            <numerusform>No máximo, %n linhas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>A letter creates a record and a basis for a complaint. Nobody can promise that the company obeys.</source>
        <translation>Uma carta deixa um registo do pedido e serve de base a uma reclamação. Ninguém pode prometer que a empresa cumpra.</translation>
    </message>
    <message>
        <source>A good first letter is “See my data”: the answer tells you what to ask for next. Saving sends nothing.</source>
        <translation>Uma boa primeira carta é «Ver os meus dados»: a resposta indica o que pedir a seguir. Guardar não envia nada.</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Ir para o caso</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Stands before the date. May stay empty.</source>
        <translation>Aparece antes da data. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still needed for the letter: {names}</source>
        <translation>Ainda falta para a carta: {names}</translation>
    </message>
    <message>
        <source>There is no letter “{kind}” under this law ({law}), so another one is chosen.</source>
        <translation>Não existe a carta «{kind}» ao abrigo desta lei ({law}), por isso foi escolhida outra.</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Língua e aspeto</translation>
    </message>
    <message>
        <source>Of this window. The language of a letter is chosen with the letter.</source>
        <translation>Desta janela. A língua de uma carta escolhe-se com a carta.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Igual ao do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste elevado</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>The language changes as soon as the photos are looked at.</source>
        <translation>A língua muda assim que as fotografias estiverem analisadas.</translation>
    </message>
    <message>
        <source>There is no open vault</source>
        <translation>Não há nenhum cofre aberto</translation>
    </message>
    <message>
        <source>Everything this program keeps lies in an encrypted vault on this computer.</source>
        <translation>Tudo o que este programa guarda está num cofre encriptado neste computador.</translation>
    </message>
    <message>
        <source>Create or open the vault</source>
        <translation>Criar ou abrir o cofre</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Para quem é?</translation>
    </message>
    <message>
        <source>Letters need a name, a country and an address for the answer.</source>
        <translation>As cartas precisam de um nome, de um país e de um endereço para a resposta.</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>Preencher os dados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Desfazer {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Letters are still being written.</source>
        <translation>Ainda há cartas a ser escritas.</translation>
    </message>
    <message>
        <source>Those that are written stay. The others can be written next time.</source>
        <translation>As que já estão escritas ficam guardadas. As outras podem ser escritas da próxima vez.</translation>
    </message>
    <message>
        <source>Something that you filled in is not saved yet.</source>
        <translation>Algo do que preencheu ainda não está guardado.</translation>
    </message>
    <message>
        <source>It is lost when the program ends. Letters that you began are kept in the vault.</source>
        <translation>Se o programa terminar, perde-se. As cartas que começou ficam guardadas no cofre.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar atrás</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Sair sem guardar</translation>
    </message>
    <message>
        <source>Photos are still being looked at.</source>
        <translation>Ainda há fotografias a ser analisadas.</translation>
    </message>
    <message>
        <source>What was found so far is kept. The rest can be looked at next time.</source>
        <translation>O que foi encontrado até agora fica guardado. O resto pode ser analisado da próxima vez.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar a análise</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
</context>
<context>
    <name>MatchDetails</name>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Save a cleaned copy…</source>
        <translation>Guardar uma cópia limpa…</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progresso da cópia</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>The file is gone from where it was seen.</source>
        <translation>O ficheiro já não está onde foi visto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s)</source>
        <translation>
            <numerusform>mais %n lugar</numerusform>
            <numerusform>mais %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>published on {day}</source>
        <translation>publicada em {day}</translation>
    </message>
    <message>
        <source>“{caption}”</source>
        <translation>«{caption}»</translation>
    </message>
    <message>
        <source>Fetched on {day} without a login, as anybody could.</source>
        <translation>Obtida em {day} sem iniciar sessão, como qualquer pessoa poderia fazer.</translation>
    </message>
    <message>
        <source>What it gives away</source>
        <translation>O que revela</translation>
    </message>
    <message>
        <source>It gives nothing away besides what it shows, as far as this program can tell.</source>
        <translation>Não revela nada além do que mostra, tanto quanto este programa consegue perceber.</translation>
    </message>
    <message>
        <source>{coordinates}, near {place}</source>
        <translation>{coordinates}, perto de {place}</translation>
    </message>
    <message>
        <source>The same picture without anything else in the file. The original stays as it is.</source>
        <translation>A mesma imagem sem mais nada no ficheiro. O original fica como está.</translation>
    </message>
    <message>
        <source>Films cannot be cleaned.</source>
        <translation>Os filmes não podem ser limpos.</translation>
    </message>
    <message>
        <source>There is no file on this computer.</source>
        <translation>Não há nenhum ficheiro neste computador.</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Guardar uma cópia limpa</translation>
    </message>
</context>
<context>
    <name>MatchFilters</name>
    <message>
        <source>Which matches to show</source>
        <translation>Que correspondências mostrar</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Todas as correspondências</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grau de certeza</translation>
    </message>
    <message>
        <source>Likely and possible</source>
        <translation>Prováveis e possíveis</translation>
    </message>
    <message>
        <source>In what</source>
        <translation>Em quê</translation>
    </message>
    <message>
        <source>Photos and films</source>
        <translation>Fotografias e filmes</translation>
    </message>
    <message>
        <source>Only photos</source>
        <translation>Só fotografias</translation>
    </message>
    <message>
        <source>Only films</source>
        <translation>Só filmes</translation>
    </message>
    <message>
        <source>Photos with several faces</source>
        <translation>Fotografias com vários rostos</translation>
    </message>
    <message>
        <source>Without a public address</source>
        <translation>Sem endereço público</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>Em que lugar</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Todos os lugares</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Matches as a grid</source>
        <translation>Correspondências em grelha</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Sou eu (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Não sou eu (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Tenho dúvidas (U)</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Selecionar todas</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Ver em grande</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostrar as cópias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one or more: with Ctrl or Shift and a click, or with Ctrl+A.</source>
        <translation>Selecione uma ou mais: com Ctrl ou Shift e um clique, ou com Ctrl+A.</translation>
    </message>
</context>
<context>
    <name>MatchListModel</name>
    <message>
        <source>{band} in {place}, seen on {day}: {decision}</source>
        <translation>{band} em {place}, vista em {day}: {decision}</translation>
    </message>
    <message numerus="yes">
        <source>%n nearly identical picture(s) more</source>
        <translation>
            <numerusform>mais %n imagem quase idêntica</numerusform>
            <numerusform>mais %n imagens quase idênticas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchNumbers</name>
    <message>
        <source>Figures of this match</source>
        <translation>Valores desta correspondência</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Ocultar os valores</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar o SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 do ficheiro</translation>
    </message>
    <message>
        <source>It is the same for each copy of the file, and for no other file.</source>
        <translation>É igual em cada cópia do ficheiro, e em nenhum outro ficheiro.</translation>
    </message>
    <message>
        <source>Score: {score}</source>
        <translation>Valor de semelhança: {score}</translation>
    </message>
    <message>
        <source>1 is the highest; the higher, the more alike the faces are.</source>
        <translation>1 é o máximo; quanto mais alto, mais parecidos são os rostos.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels · found with: {model}</source>
        <translation>{width} x {height} píxeis · encontrada com: {model}</translation>
    </message>
    <message>
        <source>Copied the SHA-256.</source>
        <translation>O SHA-256 foi copiado.</translation>
    </message>
    <message>
        <source>What it means was not measured for the face model in use.</source>
        <translation>O que isso significa não foi avaliado para o modelo facial em uso.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for you as for somebody else.</source>
        <translation>Um valor como este é mais de {number} vezes mais provável para si do que para outra pessoa.</translation>
    </message>
    <message>
        <source>A score like this is more than {number} times as likely for somebody else as for you.</source>
        <translation>Um valor como este é mais de {number} vezes mais provável para outra pessoa do que para si.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for you as for somebody else.</source>
        <translation>Um valor como este é cerca de {number} vezes mais provável para si do que para outra pessoa.</translation>
    </message>
    <message>
        <source>A score like this is about {number} times as likely for somebody else as for you.</source>
        <translation>Um valor como este é cerca de {number} vezes mais provável para outra pessoa do que para si.</translation>
    </message>
    <message>
        <source>Among very many faces of others some score as high by chance: only you can tell.</source>
        <translation>Entre muitíssimos rostos de outras pessoas, alguns atingem por acaso um valor igualmente alto: a decisão só pode ser sua.</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>No matches yet</source>
        <translation>Ainda não há correspondências</translation>
    </message>
    <message>
        <source>Look through a folder first. What could show you appears here, and you decide.</source>
        <translation>Analise primeiro uma pasta. O que possa mostrar o seu rosto aparece aqui, e a decisão é sua.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Ir para Fotografias</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondências</translation>
    </message>
    <message>
        <source>Go by the whole photo, not only by the face, and choose Unsure when in doubt: you can change every decision.</source>
        <translation>Guie-se pela fotografia inteira, não só pelo rosto, e em caso de dúvida escolha «Tenho dúvidas»: pode alterar todas as decisões.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uma a uma</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grelha</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostrar as cópias</translation>
    </message>
    <message>
        <source>Show all matches</source>
        <translation>Mostrar todas as correspondências</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not decided</source>
        <translation>
            <numerusform>%Ln por decidir</numerusform>
            <numerusform>%Ln por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly identical picture(s)</source>
        <translation>
            <numerusform>%Ln imagem quase idêntica</numerusform>
            <numerusform>%Ln imagens quase idênticas</numerusform>
        </translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Nenhuma deste tipo</translation>
    </message>
    <message>
        <source>{shown} · {open}</source>
        <translation>{shown} · {open}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrada</numerusform>
            <numerusform>%Ln mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No more matches in this direction.</source>
        <translation>Não há mais correspondências nesta direção.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln match(es) as “{decision}”.</source>
        <translation>
            <numerusform>%Ln correspondência marcada como «{decision}».</numerusform>
            <numerusform>%Ln correspondências marcadas como «{decision}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as “{decision}”.</source>
        <translation>Marcada como «{decision}».</translation>
    </message>
    <message>
        <source>Took back “{decision}”.</source>
        <translation>Anulado: «{decision}».</translation>
    </message>
    <message>
        <source>“{decision}”</source>
        <translation>«{decision}»</translation>
    </message>
    <message numerus="yes">
        <source>“{decision}” for %Ln match(es)</source>
        <translation>
            <numerusform>«{decision}» para %Ln correspondência</numerusform>
            <numerusform>«{decision}» para %Ln correspondências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasurePackDialog</name>
    <message>
        <source>Measure a face model</source>
        <translation>Avaliar um modelo facial</translation>
    </message>
    <message>
        <source>You need a folder with one folder for each person, and several photos in each; in every photo only that person. About 70 photos of 30 people are the least; more give better figures. The photos are looked at on this computer, and nothing of them is kept but the figures.</source>
        <translation>Precisa de uma pasta que contenha uma pasta para cada pessoa, com várias fotografias em cada uma e só essa pessoa em cada fotografia. O mínimo são cerca de 70 fotografias de 30 pessoas; com mais, os valores são melhores. As fotografias são analisadas neste computador, e delas só se guardam os valores.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Escolher a pasta…</translation>
    </message>
    <message>
        <source>Use these figures when photos are looked through</source>
        <translation>Usar estes valores ao analisar fotografias</translation>
    </message>
    <message>
        <source>Choose the folder with one folder for each person</source>
        <translation>Escolher a pasta com uma pasta para cada pessoa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) with a face</source>
        <translation>
            <numerusform>%Ln fotografia com um rosto</numerusform>
            <numerusform>%Ln fotografias com um rosto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) without a face</source>
        <translation>
            <numerusform>%Ln fotografia sem rosto</numerusform>
            <numerusform>%Ln fotografias sem rosto</numerusform>
        </translation>
    </message>
    <message>
        <source>To measure stricter settings, more photos of more people are needed.</source>
        <translation>Para avaliar definições mais rigorosas, são precisas mais fotografias de mais pessoas.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Avaliação concluída.</translation>
    </message>
    <message>
        <source>Photos are looked through with these figures from now on.</source>
        <translation>A partir de agora, as fotografias são analisadas com estes valores.</translation>
    </message>
</context>
<context>
    <name>NetworkConsent</name>
    <message>
        <source>Use the network?</source>
        <translation>Usar a rede?</translation>
    </message>
    <message numerus="yes">
        <source>At most these %n website(s) would be asked for it, and no others:</source>
        <translation>
            <numerusform>Seria consultado no máximo este %n site, e nenhum outro:</numerusform>
            <numerusform>Seriam consultados no máximo estes %n sites, e nenhum outro:</numerusform>
        </translation>
    </message>
    <message>
        <source>More photos lie with this website. May it be asked, too?</source>
        <translation>Há mais fotografias neste site. Autoriza que também seja consultado?</translation>
    </message>
    <message numerus="yes">
        <source>These %n website(s) would be asked for photos, and no others:</source>
        <translation>
            <numerusform>Seriam pedidas fotografias a %n site, e a nenhum outro:</numerusform>
            <numerusform>Seriam pedidas fotografias a estes %n sites, e a nenhum outro:</numerusform>
        </translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which face model is fetched. Nothing about you or your face is sent, and there is no login. Every request is written into a log.</source>
        <translation>Estes sites ficam a conhecer o endereço de rede deste computador e o modelo facial transferido. Nada sobre si ou sobre o seu rosto é enviado, e não há início de sessão. Cada pedido fica anotado num registo.</translation>
    </message>
    <message>
        <source>They learn the network address of this computer and which pages are looked at. Nothing about you or your face is sent, there are no cookies and no login. Every request is written into a log.</source>
        <translation>Estes sites ficam a conhecer o endereço de rede deste computador e as páginas consultadas. Nada sobre si ou sobre o seu rosto é enviado, não há cookies nem início de sessão. Cada pedido fica anotado num registo.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Ficar offline</translation>
    </message>
    <message>
        <source>Ask these websites, this time</source>
        <translation>Consultar estes sites, desta vez</translation>
    </message>
</context>
<context>
    <name>NetworkLogDialog</name>
    <message>
        <source>What was asked over the network</source>
        <translation>O que foi pedido pela rede</translation>
    </message>
    <message>
        <source>Fetching the log…</source>
        <translation>A obter o registo…</translation>
    </message>
    <message>
        <source>Show requests to</source>
        <translation>Mostrar pedidos a</translation>
    </message>
    <message>
        <source>Requests, the newest first</source>
        <translation>Pedidos, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>Nothing was asked over the network</source>
        <translation>Nada foi pedido pela rede</translation>
    </message>
    <message>
        <source>Every request is written down here, until you delete the log.</source>
        <translation>Cada pedido fica anotado aqui até apagar o registo.</translation>
    </message>
    <message>
        <source>Copy this row</source>
        <translation>Copiar esta linha</translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Guardar o registo…</translation>
    </message>
    <message>
        <source>Delete the log…</source>
        <translation>Apagar o registo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All websites ({count})</source>
        <translation>Todos os sites ({count})</translation>
    </message>
    <message>
        <source>{website} ({count})</source>
        <translation>{website} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>This program made %Ln request(s), none of them without your yes for that step.</source>
        <translation>
            <numerusform>Este programa fez %Ln pedido, autorizado por si nesse passo.</numerusform>
            <numerusform>Este programa fez %Ln pedidos, nenhum deles sem a sua autorização nesse passo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the row.</source>
        <translation>A linha foi copiada.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar o registo</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln request(s) as “{file}”. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln pedido guardado como «{file}». O ficheiro não está encriptado.</numerusform>
            <numerusform>%Ln pedidos guardados como «{file}». O ficheiro não está encriptado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the log?</source>
        <translation>Apagar o registo?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) would be deleted from the log.</source>
        <translation>
            <numerusform>Seria apagado %Ln pedido do registo.</numerusform>
            <numerusform>Seriam apagados %Ln pedidos do registo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards nobody can see from it which websites were asked, when, and what for. It cannot be brought back. Photos and matches stay, with the addresses where they were found.</source>
        <translation>Depois disso, já ninguém pode ver nele que sites foram consultados, quando e para quê. Não é possível recuperá-lo. As fotografias e as correspondências mantêm-se, com os endereços onde foram encontradas.</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Manter o registo</translation>
    </message>
    <message>
        <source>Delete the log</source>
        <translation>Apagar o registo</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln request(s) from the log.</source>
        <translation>
            <numerusform>%Ln pedido apagado do registo.</numerusform>
            <numerusform>%Ln pedidos apagados do registo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>This program asks nobody anything, unless you say yes for one step. Before each step it names the websites that would be asked. Every request is written into a log.</source>
        <translation>Este programa não pede nada a ninguém, a não ser que o autorize para um determinado passo. Antes de cada passo, indica os sites que seriam consultados. Cada pedido fica anotado num registo.</translation>
    </message>
    <message>
        <source>Show the log…</source>
        <translation>Mostrar o registo…</translation>
    </message>
    <message>
        <source>Directly to the websites</source>
        <translation>Diretamente para os sites</translation>
    </message>
    <message>
        <source>Through Tor on this computer</source>
        <translation>Através do Tor neste computador</translation>
    </message>
    <message>
        <source>Through the proxy of this system</source>
        <translation>Através do proxy deste sistema</translation>
    </message>
    <message>
        <source>Through another proxy</source>
        <translation>Através de outro proxy</translation>
    </message>
    <message>
        <source>Which way requests take</source>
        <translation>Que caminho seguem os pedidos</translation>
    </message>
    <message>
        <source>Websites see the network address of this computer, or that of the proxy.</source>
        <translation>Os sites veem o endereço de rede deste computador ou o do proxy.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este endereço</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>For example socks5h://127.0.0.1:9150 or http://proxy.example:8080</source>
        <translation>Por exemplo socks5h://127.0.0.1:9150 ou http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Last used on {moment}, to ask {host}.</source>
        <translation>Usada pela última vez em {moment}, para consultar {host}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the log.</source>
        <translation>
            <numerusform>%Ln pedido no registo.</numerusform>
            <numerusform>%Ln pedidos no registo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no request in the log.</source>
        <translation>Não há nenhum pedido no registo.</translation>
    </message>
    <message>
        <source>The proxy of this system cannot be used. Requests fail until you choose another way.</source>
        <translation>O proxy deste sistema não pode ser usado. Os pedidos falham até escolher outro caminho.</translation>
    </message>
    <message>
        <source>Websites that you allow are asked directly.</source>
        <translation>Os sites que autorizar são consultados diretamente.</translation>
    </message>
    <message>
        <source>Requests go the way that is set in this system, directly if nothing is set there.</source>
        <translation>Os pedidos seguem o caminho definido neste sistema, ou vão diretamente se nada estiver definido.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}. It also looks up the names of websites. If it does not answer, the request fails; nothing is asked directly instead.</source>
        <translation>Os pedidos passam por {proxy}, que também procura os nomes dos sites. Se não responder, o pedido falha; nada é pedido diretamente em vez disso.</translation>
    </message>
    <message>
        <source>Requests go this way from now on: {way}.</source>
        <translation>A partir de agora, os pedidos seguem este caminho: {way}.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. It begins with socks5h:// or http://, then the name of the computer, a colon, and a number.</source>
        <translation>Este não é o endereço de um proxy. Começa por socks5h:// ou http://, seguido do nome do computador, de dois pontos e de um número.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>The network was last used on {moment}, to ask {host}.</source>
        <translation>A rede foi usada pela última vez em {moment}, para consultar {host}.</translation>
    </message>
    <message>
        <source>Nothing is being sent · offline</source>
        <translation>Nada está a ser enviado · offline</translation>
    </message>
    <message>
        <source>The network was not used so far, as far as the log goes.</source>
        <translation>Segundo o registo, a rede ainda não foi usada.</translation>
    </message>
    <message>
        <source>Press to see every request.</source>
        <translation>Prima para ver todos os pedidos.</translation>
    </message>
    <message>
        <source>Fetching a face model from {host}</source>
        <translation>A transferir um modelo facial de {host}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} and %n other(s) for photos</source>
        <translation>
            <numerusform>A pedir fotografias a {host} e a mais %n site</numerusform>
            <numerusform>A pedir fotografias a {host} e a mais %n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking {host} for photos</source>
        <translation>A pedir fotografias a {host}</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Quatro ou cinco palavras sem relação entre si são uma boa escolha.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>A mesma frase-passe outra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>As duas frases-passe são diferentes. Escreva a mesma duas vezes.</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Ainda nada foi escrito</translation>
    </message>
    <message>
        <source>Very weak: guessed at once</source>
        <translation>Muito fraca: adivinha-se de imediato</translation>
    </message>
    <message>
        <source>Weak: guessed within hours</source>
        <translation>Fraca: adivinha-se em poucas horas</translation>
    </message>
    <message>
        <source>Fair: add another word</source>
        <translation>Razoável: acrescente mais uma palavra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muito forte</translation>
    </message>
</context>
<context>
    <name>OpenVaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir o cofre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The vault is not where it was: “{path}”. If it lies on a USB stick or another drive, put it back in and try again.</source>
        <translation>O cofre não está onde estava: «{path}». Se estiver numa pen USB ou noutra unidade, volte a ligá-la e tente de novo.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (necessário)</translation>
    </message>
    <message>
        <source>The letter needs this.</source>
        <translation>A carta precisa desta informação.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) at most.</source>
        <translation>
            <numerusform>No máximo, %n carácter.</numerusform>
            <numerusform>No máximo, %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>As it is usual</source>
        <translation>Como é habitual</translation>
    </message>
</context>
<context>
    <name>OutcomeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss {file}</source>
        <translation>Dispensar {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s), counted from the left: which one is you?</source>
        <translation>
            <numerusform>%n rosto, a contar da esquerda: qual é o seu?</numerusform>
            <numerusform>%n rostos, a contar da esquerda: qual é o seu?</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found in this photo. Choose one in which the face is large and sharp.</source>
        <translation>Não foi encontrado nenhum rosto nesta fotografia. Escolha uma em que o rosto esteja grande e nítido.</translation>
    </message>
    <message>
        <source>This photo is there already.</source>
        <translation>Esta fotografia já foi adicionada.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are the most there can be. Remove one first.</source>
        <translation>
            <numerusform>Não pode haver mais de %n fotografia. Remova uma primeiro.</numerusform>
            <numerusform>Não pode haver mais de %n fotografias. Remova uma primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Face {number} of {total}, counted from the left: this is me</source>
        <translation>Rosto {number} de {total}, a contar da esquerda: sou eu</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista geral</translation>
    </message>
    <message>
        <source>Where you stand, and what to do next.</source>
        <translation>Em que ponto está e o que fazer a seguir.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir o relatório</translation>
    </message>
    <message>
        <source>What is out there</source>
        <translation>O que está à vista</translation>
    </message>
    <message numerus="yes">
        <source>reference(s)</source>
        <translation>
            <numerusform>referência</numerusform>
            <numerusform>referências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>file(s) looked at</source>
        <translation>
            <numerusform>ficheiro analisado</numerusform>
            <numerusform>ficheiros analisados</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>of you</source>
        <translation>onde aparece</translation>
    </message>
    <message>
        <source>not you</source>
        <translation>onde não aparece</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>com dúvida</translation>
    </message>
    <message numerus="yes">
        <source>letter(s)</source>
        <translation>
            <numerusform>carta</numerusform>
            <numerusform>cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>The permission of {name} has ended</source>
        <translation>A autorização de {name} terminou</translation>
    </message>
    <message>
        <source>There is no permission of {name}</source>
        <translation>Não há autorização de {name}</translation>
    </message>
    <message>
        <source>Until there is a new one, no photos can be looked through and no report or letter be written.</source>
        <translation>Enquanto não houver uma nova, não é possível analisar fotografias nem escrever relatórios ou cartas.</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Renovar a autorização…</translation>
    </message>
    <message>
        <source>Show the program which face to look for</source>
        <translation>Mostre ao programa que rosto procurar</translation>
    </message>
    <message>
        <source>Add one photo, better five. They are measured on this computer and stay in the vault.</source>
        <translation>Adicione uma fotografia ou, melhor ainda, cinco. São analisadas neste computador; o que se guarda fica no cofre.</translation>
    </message>
    <message>
        <source>Add photos of the face</source>
        <translation>Adicionar fotografias do rosto</translation>
    </message>
    <message>
        <source>Choose the photos to look through</source>
        <translation>Escolha as fotografias a analisar</translation>
    </message>
    <message>
        <source>For example a folder with pictures that you saved from your public profiles.</source>
        <translation>Por exemplo, uma pasta com imagens que guardou dos seus perfis públicos.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) wait for your decision</source>
        <translation>
            <numerusform>%Ln correspondência espera a sua decisão</numerusform>
            <numerusform>%Ln correspondências esperam a sua decisão</numerusform>
        </translation>
    </message>
    <message>
        <source>The program only says “likely” or “possible”. You know best which photos show you.</source>
        <translation>O programa diz apenas «provável» ou «possível». Ninguém sabe melhor do que a própria pessoa em que fotografias aparece.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Write the first letter</source>
        <translation>Escrever a primeira carta</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of you are confirmed. Ask a face search company what it holds about you.</source>
        <translation>
            <numerusform>%n fotografia sua está confirmada. Pergunte a uma empresa de pesquisa por rosto o que tem sobre si.</numerusform>
            <numerusform>%n fotografias suas estão confirmadas. Pergunte a uma empresa de pesquisa por rosto o que tem sobre si.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can ask a face search company what it holds about you, also without a match.</source>
        <translation>Pode perguntar a uma empresa de pesquisa por rosto o que tem sobre si, mesmo sem correspondências.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escrever uma carta</translation>
    </message>
    <message numerus="yes">
        <source>You have not sent %n letter(s) yet</source>
        <translation>
            <numerusform>Há %n carta que ainda não enviou</numerusform>
            <numerusform>Há %n cartas que ainda não enviou</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as this program knows. The time to answer begins when a letter arrives.</source>
        <translation>Tanto quanto este programa sabe. O prazo para responder começa quando a carta chega.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Mostrar os casos</translation>
    </message>
    <message>
        <source>All is decided</source>
        <translation>Está tudo decidido</translation>
    </message>
    <message>
        <source>Write to another company, or look through more photos.</source>
        <translation>Escreva a outra empresa ou analise mais fotografias.</translation>
    </message>
    <message>
        <source>Write another letter</source>
        <translation>Escrever outra carta</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir o caso</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Use this one…</source>
        <translation>Usar este…</translation>
    </message>
    <message>
        <source>Measure it on your own photos…</source>
        <translation>Avaliar com as suas próprias fotografias…</translation>
    </message>
    <message>
        <source>Check it on pairs of photos…</source>
        <translation>Verificar com pares de fotografias…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>From the next opening of the vault</source>
        <translation>A partir da próxima abertura do cofre</translation>
    </message>
    <message>
        <source>In use until the vault is locked</source>
        <translation>Em uso até o cofre ser bloqueado</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não avaliado</translation>
    </message>
    <message>
        <source>Its files were changed or damaged since it was added, or some are missing. Remove it and add it again.</source>
        <translation>Os ficheiros foram alterados ou danificados desde que o modelo foi adicionado, ou faltam alguns. Remova-o e adicione-o de novo.</translation>
    </message>
    <message>
        <source>Nobody has measured yet how sure its results are. Before it can be used, measure it on photos of people whom you know.</source>
        <translation>Ainda ninguém avaliou até que ponto os resultados são seguros. Antes de o usar, avalie-o com fotografias de pessoas que conhece.</translation>
    </message>
    <message>
        <source>It runs slower than it could: a part of it could not be rewritten.</source>
        <translation>Funciona mais devagar do que poderia: uma parte do modelo não pôde ser adaptada.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotografias ({patterns})</translation>
    </message>
</context>
<context>
    <name>PartListModel</name>
    <message>
        <source>Part {number}: {width} % × {height} %</source>
        <translation>Parte {number}: {width} % × {height} %</translation>
    </message>
    <message>
        <source>Part {number}: {left} % from the left, {top} % from the top, {width} % wide, {height} % high</source>
        <translation>Parte {number}: a {left} % da esquerda, a {top} % de cima, {width} % de largura, {height} % de altura</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar a frase-passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar a frase-passe</translation>
    </message>
</context>
<context>
    <name>PauseList</name>
    <message>
        <source>They asked me something first…</source>
        <translation>Primeiro perguntaram-me algo…</translation>
    </message>
    <message>
        <source>Some laws let the time stand still until you have answered. If you have not answered yet, choose today.</source>
        <translation>Segundo algumas leis, o prazo fica suspenso até à sua resposta. Se ainda não respondeu, escolha o dia de hoje.</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>What I mean</source>
        <translation>O que quero dizer</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quem sou</translation>
    </message>
    <message>
        <source>A fee</source>
        <translation>Uma taxa</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Remover esta pergunta</translation>
    </message>
    <message>
        <source>What did they ask for?</source>
        <translation>O que pediram?</translation>
    </message>
    <message>
        <source>They asked on</source>
        <translation>Perguntaram em</translation>
    </message>
    <message>
        <source>They had my answer on</source>
        <translation>Receberam a minha resposta em</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Help someone else…</source>
        <translation>Ajudar outra pessoa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything is kept for each person apart. Only help people who asked you to.</source>
        <translation>Tudo é guardado em separado para cada pessoa. Ajude apenas quem lho pediu.</translation>
    </message>
    <message>
        <source>Help this person now</source>
        <translation>Ajudar agora esta pessoa</translation>
    </message>
    <message>
        <source>Change the details…</source>
        <translation>Alterar os dados…</translation>
    </message>
    <message>
        <source>Renew the permission…</source>
        <translation>Renovar a autorização…</translation>
    </message>
    <message>
        <source>Save a copy of the permission…</source>
        <translation>Guardar uma cópia da autorização…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>permission until {day}</source>
        <translation>autorização até {day}</translation>
    </message>
    <message>
        <source>Until there is a new permission, photos cannot be looked through for this person, and no report and no letter can be written. What is there can be looked at, and cases can be followed up.</source>
        <translation>Enquanto não houver uma nova autorização, não é possível analisar fotografias para esta pessoa nem escrever relatórios ou cartas. O que já existe pode ser consultado, e os casos podem ser acompanhados.</translation>
    </message>
    <message>
        <source>Photos are being looked through. Stop that first.</source>
        <translation>Há fotografias a ser analisadas. Pare primeiro a análise.</translation>
    </message>
    <message>
        <source>Save a copy of the permission</source>
        <translation>Guardar uma cópia da autorização</translation>
    </message>
    <message>
        <source>Saved as “{file}”. It is not encrypted there.</source>
        <translation>Guardado como «{file}». Aí não está encriptado.</translation>
    </message>
    <message>
        <source>{name} and all that was kept about them is removed.</source>
        <translation>{name} e tudo o que estava guardado sobre esta pessoa: removido.</translation>
    </message>
</context>
<context>
    <name>PeopleGlance</name>
    <message>
        <source>Everyone that you help</source>
        <translation>Todas as pessoas que ajuda</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n coisa a fazer</numerusform>
            <numerusform>%n coisas a fazer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do before {day}</source>
        <translation>Nada a fazer antes de {day}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
</context>
<context>
    <name>PeopleListModel</name>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
</context>
<context>
    <name>PercentEdit</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Personal details</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Help someone else</source>
        <translation>Ajudar outra pessoa</translation>
    </message>
    <message>
        <source>Renew the permission</source>
        <translation>Renovar a autorização</translation>
    </message>
    <message>
        <source>Only help people who asked you to. Their signed permission is kept with their details.</source>
        <translation>Ajude apenas quem lho pediu. A autorização assinada é guardada com os dados da pessoa.</translation>
    </message>
    <message>
        <source>{name} signs a new document. It takes the place of the one before.</source>
        <translation>{name} assina um novo documento, que substitui o anterior.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved the details of {name}.</source>
        <translation>Os dados de {name} foram guardados.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose the signed document…</source>
        <translation>Escolher o documento assinado…</translation>
    </message>
    <message>
        <source>The document names no last day</source>
        <translation>O documento não indica um último dia</translation>
    </message>
    <message>
        <source>Keep the date of birth</source>
        <translation>Guardar a data de nascimento</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>As it should stand in the letters.</source>
        <translation>Como deve aparecer nas cartas.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Letters need this or the postal address for the answer.</source>
        <translation>As cartas precisam deste endereço ou da morada para a resposta.</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Street, then postcode and town, one line each.</source>
        <translation>Rua, depois código postal e localidade, uma linha para cada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Permission of this person</source>
        <translation>Autorização desta pessoa</translation>
    </message>
    <message>
        <source>The document that they signed. A copy is kept in the vault.</source>
        <translation>O documento que a pessoa assinou. Uma cópia fica guardada no cofre.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>Other names and the date of birth</source>
        <translation>Outros nomes e a data de nascimento</translation>
    </message>
    <message>
        <source>Hide these</source>
        <translation>Ocultar estes dados</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>Names under which photos or accounts may stand, one a line. Letters ask for these too.</source>
        <translation>Nomes sob os quais possam existir fotografias ou contas, um por linha. As cartas perguntam também por estes nomes.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Only letters to companies that find people by their name say it.</source>
        <translation>Só é indicada nas cartas a empresas que encontram pessoas pelo nome.</translation>
    </message>
    <message>
        <source>Signed permission</source>
        <translation>Autorização assinada</translation>
    </message>
    <message>
        <source>Documents and photos (*.pdf *.jpg *.jpeg *.png *.txt)</source>
        <translation>Documentos e fotografias (*.pdf *.jpg *.jpeg *.png *.txt)</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Preencha o nome.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Escolha um país da lista.</translation>
    </message>
</context>
<context>
    <name>PhotoChoice</name>
    <message>
        <source>Photos that the letter names</source>
        <translation>Fotografias indicadas na carta</translation>
    </message>
    <message>
        <source>Name all</source>
        <translation>Indicar todas</translation>
    </message>
    <message>
        <source>Name none</source>
        <translation>Não indicar nenhuma</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The letter names the address of each, so that they can find it. Leave out what this recipient need not know of.</source>
        <translation>A carta indica o endereço de cada uma, para que a possam encontrar. Omita o que este destinatário não precisa de saber.</translation>
    </message>
    <message numerus="yes">
        <source>{named} of %n photo(s) named</source>
        <translation>
            <numerusform>{named} de %n fotografia indicada</numerusform>
            <numerusform>{named} de %n fotografias indicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoCleaner</name>
    <message>
        <source>Which photo?</source>
        <translation>Que fotografia?</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotografias ({patterns})</translation>
    </message>
    <message>
        <source>Save a cleaned copy</source>
        <translation>Guardar uma cópia limpa</translation>
    </message>
</context>
<context>
    <name>PhotoListModel</name>
    <message>
        <source>{photo}. {given_away}. {reach}.</source>
        <translation>{photo}. {given_away}. {reach}.</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotografias</translation>
    </message>
    <message>
        <source>Places with photos that others can see: data exports, what you saved from profiles, albums, public pages.</source>
        <translation>Lugares com fotografias que outras pessoas podem ver: exportações de dados, o que guardou de perfis, álbuns, páginas públicas.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Analisar tudo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Wait until the photos are looked at, or stop first.</source>
        <translation>Espere até as fotografias estarem analisadas ou pare primeiro a análise.</translation>
    </message>
    <message>
        <source>“{address}” is not a public address that anybody can open.</source>
        <translation>«{address}» não é um endereço público que qualquer pessoa possa abrir.</translation>
    </message>
    <message>
        <source>“remove {folder}”</source>
        <translation>«remover {folder}»</translation>
    </message>
    <message>
        <source>Removed {folder}. What was found in it stays.</source>
        <translation>{folder}: removido. O que lá foi encontrado mantém-se.</translation>
    </message>
    <message numerus="yes">
        <source>%n new match(es) found. Decide on the Matches page which ones show you.</source>
        <translation>
            <numerusform>%n nova correspondência encontrada. Decida na página Correspondências se mostra o seu rosto.</numerusform>
            <numerusform>%n novas correspondências encontradas. Decida na página Correspondências quais mostram o seu rosto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) in all</source>
        <translation>
            <numerusform>%Ln ficheiro analisado no total</numerusform>
            <numerusform>%Ln ficheiros analisados no total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s) so far</source>
        <translation>
            <numerusform>%Ln ficheiro analisado até agora</numerusform>
            <numerusform>%Ln ficheiros analisados até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Analisadas {done} de {total}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>Analisadas {done} de {total} · {time_left}</translation>
    </message>
</context>
<context>
    <name>PreviewTableModel</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>O que convém saber</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>QuickHide</name>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>ReasonListModel</name>
    <message>
        <source>{paragraph}: {articles}</source>
        <translation>{paragraph}: {articles}</translation>
    </message>
    <message>
        <source>Articles: {articles}</source>
        <translation>Artigos: {articles}</translation>
    </message>
</context>
<context>
    <name>RecipientDecisions</name>
    <message>
        <source>Decisions of authorities</source>
        <translation>Decisões de autoridades</translation>
    </message>
    <message>
        <source>None that this program knows of. That does not mean that there is none.</source>
        <translation>Nenhuma que este programa conheça. Isso não quer dizer que não exista.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Known to ask for</source>
        <translation>Sabe-se que costuma exigir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What authorities decided</source>
        <translation>O que as autoridades decidiram</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Corrigir a ficha…</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>Retirar a minha entrada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>How to reach them for this letter, the best way first</source>
        <translation>Formas de contacto para esta carta, a melhor primeiro</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Telefone: {number}</translation>
    </message>
    <message>
        <source>Fax: {number}</source>
        <translation>Fax: {number}</translation>
    </message>
    <message>
        <source>They ask for letters in this language: {language}</source>
        <translation>Pedem cartas nesta língua: {language}</translation>
    </message>
    <message>
        <source>Other contact data</source>
        <translation>Outros contactos</translation>
    </message>
    <message>
        <source>Their representative in the European Union</source>
        <translation>O representante na União Europeia</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>Outras fontes indicam</translation>
    </message>
    <message>
        <source>The letter does not use these unless you choose one.</source>
        <translation>A carta só usa estes contactos se escolher um deles.</translation>
    </message>
    <message>
        <source>Seen {day}: {status}</source>
        <translation>Visto em {day}: {status}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use this one: {contact}</source>
        <translation>Usar este: {contact}</translation>
    </message>
</context>
<context>
    <name>RecipientForm</name>
    <message>
        <source>Correct the record</source>
        <translation>Corrigir a ficha</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Adicionar um destinatário</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As it stands in their imprint or privacy notice.</source>
        <translation>Como consta no aviso legal ou no aviso de privacidade.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Uma linha para cada elemento, o país no fim.</translation>
    </message>
    <message>
        <source>Form on their website</source>
        <translation>Formulário no site</translation>
    </message>
    <message>
        <source>Begins with https://</source>
        <translation>Começa por https://</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>It decides which laws fit.</source>
        <translation>Disso dependem as leis aplicáveis.</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>O que são</translation>
    </message>
    <message>
        <source>Where you have this from</source>
        <translation>De onde tem esta informação</translation>
    </message>
    <message>
        <source>A web address, for example of their privacy notice.</source>
        <translation>Um endereço Web, por exemplo o do aviso de privacidade.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you leave empty stays as the directory has it. Your correction stays in your vault.</source>
        <translation>O que deixar vazio fica como está no diretório. A sua correção fica no seu cofre.</translation>
    </message>
    <message>
        <source>One way to reach them is needed: e-mail, post or a form. The entry stays in your vault.</source>
        <translation>É necessária uma forma de contacto: e-mail, correio ou um formulário. A entrada fica no seu cofre.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Preencha o nome.</translation>
    </message>
    <message>
        <source>Fill in one way to reach them.</source>
        <translation>Preencha uma forma de contacto.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like privacy@example.org.</source>
        <translation>Isto não é um endereço de e-mail. Deve ter um aspeto como privacy@example.org.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https://</source>
        <translation>Isto não é um endereço Web. Um endereço Web começa por https://</translation>
    </message>
    <message>
        <source>At most 8 lines, and none longer than 200 characters.</source>
        <translation>No máximo 8 linhas, nenhuma com mais de 200 caracteres.</translation>
    </message>
    <message>
        <source>At most 200 characters on one line.</source>
        <translation>No máximo 200 caracteres numa linha.</translation>
    </message>
    <message>
        <source>This cannot be used. Correct it, and try again.</source>
        <translation>Isto não pode ser usado. Corrija e tente de novo.</translation>
    </message>
</context>
<context>
    <name>RecipientImport</name>
    <message>
        <source>Take in a file…</source>
        <translation>Importar um ficheiro…</translation>
    </message>
    <message>
        <source>A company record of datarequests.org, or a newer directory of recipients</source>
        <translation>Uma ficha de empresa de datarequests.org ou um diretório de destinatários mais recente</translation>
    </message>
    <message>
        <source>Records and directories ({patterns})</source>
        <translation>Fichas e diretórios ({patterns})</translation>
    </message>
    <message>
        <source>Take in a file about recipients</source>
        <translation>Importar um ficheiro sobre destinatários</translation>
    </message>
    <message>
        <source>“{name}” is in the list already. To change what it says, choose it and correct its record.</source>
        <translation>«{name}» já está na lista. Para alterar o que lá consta, escolha esse destinatário e corrija a ficha.</translation>
    </message>
    <message numerus="yes">
        <source>The directory now has %Ln recipient(s), with facts of {day}.</source>
        <translation>
            <numerusform>O diretório tem agora %Ln destinatário, com dados de {day}.</numerusform>
            <numerusform>O diretório tem agora %Ln destinatários, com dados de {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientListModel</name>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}: {about}</translation>
    </message>
    <message>
        <source>{kind} · {country}</source>
        <translation>{kind} · {country}</translation>
    </message>
    <message>
        <source>{about} · {age}</source>
        <translation>{about} · {age}</translation>
    </message>
    <message>
        <source>undated record</source>
        <translation>ficha sem data</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>verificado agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>verificado há %n dia</numerusform>
            <numerusform>verificado há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>verificado há %n mês</numerusform>
            <numerusform>verificado há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>verificado há %n ano</numerusform>
            <numerusform>verificado há %n anos</numerusform>
        </translation>
    </message>
    <message>
        <source>{age}, may be out of date</source>
        <translation>{age}, pode estar desatualizado</translation>
    </message>
    <message>
        <source>your own entry</source>
        <translation>entrada sua</translation>
    </message>
</context>
<context>
    <name>RecipientPicker</name>
    <message>
        <source>Name, sort or country</source>
        <translation>Nome, tipo ou país</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>No recipient fits. Try a part of the name.</source>
        <translation>Não foi encontrado nenhum destinatário. Tente com uma parte do nome.</translation>
    </message>
    <message>
        <source>Not in the list? Add a recipient…</source>
        <translation>Não está na lista? Adicionar um destinatário…</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>A quem?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Your entry about {name} is taken back.</source>
        <translation>A sua entrada sobre {name} foi retirada.</translation>
    </message>
    <message>
        <source>“take my entry back”</source>
        <translation>«retirar a minha entrada»</translation>
    </message>
    <message>
        <source>Kept what you wrote about {name}.</source>
        <translation>Foi mantido o que escreveu sobre {name}.</translation>
    </message>
    <message>
        <source>“keep {name}”</source>
        <translation>«manter {name}»</translation>
    </message>
</context>
<context>
    <name>RecipientSummary</name>
    <message>
        <source>All about this recipient…</source>
        <translation>Tudo sobre este destinatário…</translation>
    </message>
    <message>
        <source>Correct the record…</source>
        <translation>Corrigir a ficha…</translation>
    </message>
    <message>
        <source>How to send it, the best way first:
{ways}</source>
        <translation>Como a enviar, a melhor forma primeiro:
{ways}</translation>
    </message>
    <message>
        <source>How to send it: {way}</source>
        <translation>Como a enviar: {way}</translation>
    </message>
    <message>
        <source>Known to ask for: {things}</source>
        <translation>Sabe-se que costuma exigir: {things}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RecordSources</name>
    <message>
        <source>Where this record comes from</source>
        <translation>De onde vem esta ficha</translation>
    </message>
    <message>
        <source>Hide the sources</source>
        <translation>Ocultar as fontes</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Cover an identity document</source>
        <translation>Tapar um documento de identificação</translation>
    </message>
    <message>
        <source>Choose a photo or scan…</source>
        <translation>Escolher uma fotografia ou digitalização…</translation>
    </message>
    <message>
        <source>Choose another photo or scan…</source>
        <translation>Escolher outra fotografia ou digitalização…</translation>
    </message>
    <message>
        <source>It must be a picture: a PDF cannot be covered, so take a photo of the document or save its page as a picture.</source>
        <translation>Tem de ser uma imagem: não é possível tapar um PDF, por isso fotografe o documento ou guarde a página como imagem.</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Para quem é a cópia?</translation>
    </message>
    <message>
        <source>It stands in the watermark, all over it.</source>
        <translation>Aparece na marca de água, por toda a cópia.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Em que dia?</translation>
    </message>
    <message>
        <source>Send a copy only if you must. If one is justified at all, they need no more than your name, the dates of issue and expiry, and who issued it. Everything else is covered, the photo too.</source>
        <translation>Envie uma cópia apenas se tiver mesmo de ser. Se alguma se justificar, basta que mostre o seu nome, as datas de emissão e de validade e a entidade emissora. Tudo o resto é tapado, incluindo a fotografia.</translation>
    </message>
    <message>
        <source>After: European Data Protection Board, Guidelines 01/2022, paragraphs 76 and 77</source>
        <translation>Segundo: Comité Europeu para a Proteção de Dados, Orientações 01/2022, parágrafos 76 e 77</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Guardar a cópia…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>O documento</translation>
    </message>
    <message>
        <source>Drag to mark a part that stays visible. Arrow keys move the chosen part, with Shift they resize it, Delete covers it.</source>
        <translation>Arraste para marcar uma parte que fica visível. As teclas de setas movem a parte selecionada, com Shift alteram o tamanho, e Delete volta a tapá-la.</translation>
    </message>
    <message>
        <source>The covered copy</source>
        <translation>A cópia tapada</translation>
    </message>
    <message>
        <source>Known recipients</source>
        <translation>Destinatários conhecidos</translation>
    </message>
    <message>
        <source>A photo or scan of the document</source>
        <translation>Uma fotografia ou digitalização do documento</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imagens ({patterns})</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>A ler o documento…</translation>
    </message>
    <message>
        <source>Choose a photo or scan of the document, or drop it here. It stays as it is.</source>
        <translation>Escolha uma fotografia ou digitalização do documento, ou largue-a aqui. O original fica como está.</translation>
    </message>
    <message>
        <source>Across the whole copy stands: {mark}</source>
        <translation>Por toda a cópia lê-se: {mark}</translation>
    </message>
    <message>
        <source>Mark at least one part that stays visible, for example your name.</source>
        <translation>Marque pelo menos uma parte que fica visível, por exemplo o seu nome.</translation>
    </message>
    <message>
        <source>Save the covered copy</source>
        <translation>Guardar a cópia tapada</translation>
    </message>
    <message>
        <source>Picture without loss (*.png);;Picture (*.jpg);;PDF document (*.pdf)</source>
        <translation>Imagem sem perdas (*.png);;Imagem (*.jpg);;Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Saved as “{file}”. Look at it before you send it. Nothing is sent: you send it yourself.</source>
        <translation>Guardado como «{file}». Veja a cópia antes de a enviar. Nada é enviado pelo programa: o envio é feito por si.</translation>
    </message>
</context>
<context>
    <name>RedactionHint</name>
    <message>
        <source>Cover an identity document…</source>
        <translation>Tapar um documento de identificação…</translation>
    </message>
    <message>
        <source>A copy is rarely needed. If you send one all the same, cover most of it first.</source>
        <translation>Raramente é necessária uma cópia. Se mesmo assim enviar uma, tape primeiro a maior parte.</translation>
    </message>
</context>
<context>
    <name>RedactionParts</name>
    <message>
        <source>Parts that stay visible</source>
        <translation>Partes que ficam visíveis</translation>
    </message>
    <message>
        <source>Nothing stays visible yet. Draw a box around the name on the picture, or add a part here.</source>
        <translation>Ainda nada fica visível. Desenhe uma caixa à volta do nome na imagem ou adicione aqui uma parte.</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>A partir da esquerda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>A partir de cima</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Adicionar uma parte</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Desfazer o último passo</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>O que fica visível</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>May show somebody else</source>
        <translation>Pode mostrar outra pessoa</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Rosto de {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Remover {file}</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove a person</source>
        <translation>Remover uma pessoa</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>A contar…</translation>
    </message>
    <message>
        <source>Save the files of the cases first…</source>
        <translation>Guardar primeiro os ficheiros dos casos…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remover para sempre</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>This goes for good</source>
        <translation>Isto desaparece para sempre</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Isto mantém-se</translation>
    </message>
    <message>
        <source>The photos on this computer, what was saved outside of the vault, letters that were sent, and backups of the vault that were made before.</source>
        <translation>As fotografias neste computador, o que foi guardado fora do cofre, as cartas enviadas e as cópias de segurança do cofre feitas antes.</translation>
    </message>
    <message>
        <source>The name, the addresses and the permission</source>
        <translation>O nome, os endereços e a autorização</translation>
    </message>
    <message numerus="yes">
        <source>%n reference photo(s) of the face</source>
        <translation>
            <numerusform>%n fotografia de referência do rosto</numerusform>
            <numerusform>%n fotografias de referência do rosto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remembered place(s) with photos</source>
        <translation>
            <numerusform>%n lugar memorizado com fotografias</numerusform>
            <numerusform>%n lugares memorizados com fotografias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) with your decisions</source>
        <translation>
            <numerusform>%n correspondência com a sua decisão</numerusform>
            <numerusform>%n correspondências com as suas decisões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with their letters, logs and files</source>
        <translation>
            <numerusform>%n caso com as suas cartas, registos e ficheiros</numerusform>
            <numerusform>%n casos com as suas cartas, registos e ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the folders of the cases be made?</source>
        <translation>Onde devem ser criadas as pastas dos casos?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message numerus="yes">
        <source>Saved the files of %n case(s). They are not encrypted there.</source>
        <translation>
            <numerusform>Ficheiros de %n caso guardados. Aí não estão encriptados.</numerusform>
            <numerusform>Ficheiros de %n casos guardados. Aí não estão encriptados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>A remover…</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Photos</source>
        <translation>Fotografias</translation>
    </message>
    <message>
        <source>When they were published</source>
        <translation>Quando foram publicadas</translation>
    </message>
    <message>
        <source>Where they were seen</source>
        <translation>Onde foram vistas</translation>
    </message>
    <message>
        <source>What they give away besides the face</source>
        <translation>O que revelam além do rosto</translation>
    </message>
    <message>
        <source>Who could have collected them</source>
        <translation>Quem as poderia ter recolhido</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Service or website</source>
        <translation>Serviço ou site</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>A photo can be in several rows.</source>
        <translation>Uma fotografia pode constar de várias linhas.</translation>
    </message>
    <message>
        <source>Each photo counts once, by the widest audience that is known.</source>
        <translation>Cada fotografia conta uma vez, segundo o público mais vasto que se conhece.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Nothing besides what it shows</source>
        <translation>Nada além do que mostra</translation>
    </message>
    <message>
        <source>First known day {since}, last {until}.</source>
        <translation>Primeiro dia conhecido: {since}, último: {until}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s) among them.</source>
        <translation>
            <numerusform>Entre elas, %Ln filme.</numerusform>
            <numerusform>Entre elas, %Ln filmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln outro lugar</numerusform>
            <numerusform>%Ln outros lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo that was seen in several places counts where it was published first.</source>
        <translation>Uma fotografia vista em vários lugares conta onde foi publicada primeiro.</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>PDF document, for reading and printing</source>
        <translation>Documento PDF, para ler e imprimir</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Página Web num só ficheiro</translation>
    </message>
    <message>
        <source>Table (CSV), one row for each photo</source>
        <translation>Tabela (CSV), uma linha por fotografia</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>Dados para programas (JSON)</translation>
    </message>
    <message>
        <source>With coordinates, names and texts</source>
        <translation>Com coordenadas, nomes e textos</translation>
    </message>
    <message>
        <source>Small pictures, other people covered</source>
        <translation>Imagens pequenas, outras pessoas tapadas</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar o relatório…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Língua do relatório</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Guardar o relatório como ficheiro</translation>
    </message>
    <message>
        <source>The file is not encrypted. Keep it where nobody else looks, and give it only to whom you trust.</source>
        <translation>O ficheiro não está encriptado. Guarde-o onde mais ninguém o veja e entregue-o apenas a quem merece a sua confiança.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
</context>
<context>
    <name>ReportMeasures</name>
    <message numerus="yes">
        <source>Show %n more step(s)</source>
        <translation>
            <numerusform>Mostrar mais %n passo</numerusform>
            <numerusform>Mostrar mais %n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>No letter is recorded yet to: {names}</source>
        <translation>Ainda não há nenhuma carta registada para: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n outra</numerusform>
            <numerusform>%n outras</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Contas: {names}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escrever uma carta</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Go to Matches</source>
        <translation>Ir para Correspondências</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>Mostrar estas fotografias</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escrever a {name}</translation>
    </message>
</context>
<context>
    <name>ReportNumbers</name>
    <message numerus="yes">
        <source>photo(s) of you</source>
        <translation>
            <numerusform>fotografia sua</numerusform>
            <numerusform>fotografias suas</numerusform>
        </translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>abertas a todos</translation>
    </message>
    <message numerus="yes">
        <source>tell(s) a place</source>
        <translation>
            <numerusform>revela um lugar</numerusform>
            <numerusform>revelam um lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service(s) and website(s)</source>
        <translation>
            <numerusform>serviço ou site</numerusform>
            <numerusform>serviços e sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>account(s) and channel(s)</source>
        <translation>
            <numerusform>conta ou canal</numerusform>
            <numerusform>contas e canais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Counting the photos…</source>
        <translation>A contar as fotografias…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>What the photos that you confirmed say, as far as known.</source>
        <translation>O que dizem as fotografias que confirmou, tanto quanto se sabe.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>O que fazer primeiro</translation>
    </message>
    <message>
        <source>The photos in charts</source>
        <translation>As fotografias em gráficos</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>O que cada fotografia revela</translation>
    </message>
    <message>
        <source>What this report cannot know</source>
        <translation>O que este relatório não pode saber</translation>
    </message>
    <message>
        <source>There may be photos that you did not look through with this program, or did not confirm.</source>
        <translation>Se há outras fotografias que não analisou com este programa ou que não confirmou.</translation>
    </message>
    <message>
        <source>Whether somebody did collect a photo. “Could have” means that nothing stood in the way.</source>
        <translation>Se alguém recolheu de facto uma fotografia. «Poderia» significa que nada o impedia.</translation>
    </message>
    <message>
        <source>Whether the published copy still carries what the file here gives away. Many services remove such data, and keep it themselves.</source>
        <translation>Se a cópia publicada ainda contém o que o ficheiro aqui revela. Muitos serviços removem esses dados e guardam-nos para si.</translation>
    </message>
    <message>
        <source>Who could see a post, where the export does not say it. Settings may have changed since.</source>
        <translation>Quem podia ver uma publicação, quando a exportação não o diz. As definições podem ter mudado entretanto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are not decided, and not counted here.</source>
        <translation>
            <numerusform>%Ln fotografia está por decidir e não é contada aqui.</numerusform>
            <numerusform>%Ln fotografias estão por decidir e não são contadas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is confirmed yet</source>
        <translation>Ainda nada está confirmado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) wait for your decision. The report counts those that you confirm.</source>
        <translation>
            <numerusform>%Ln fotografia espera a sua decisão. O relatório conta as que confirmar.</numerusform>
            <numerusform>%Ln fotografias esperam a sua decisão. O relatório conta as que confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ainda não há relatório</translation>
    </message>
    <message>
        <source>Look through photos first, and confirm which of them show you.</source>
        <translation>Analise primeiro fotografias e confirme em quais aparece.</translation>
    </message>
    <message>
        <source>Go to Photos</source>
        <translation>Ir para Fotografias</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Não há relatório</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Ir para Vista geral</translation>
    </message>
</context>
<context>
    <name>ReportPhotos</name>
    <message>
        <source>Which photos to show</source>
        <translation>Que fotografias mostrar</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>O que cada fotografia revela</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas as fotografias</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Revela: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s), the most urgent first</source>
        <translation>
            <numerusform>%Ln fotografia</numerusform>
            <numerusform>%Ln fotografias, as mais urgentes primeiro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Repor uma cópia de segurança</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o ficheiro…</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Ainda não foi escolhido nenhum ficheiro.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase-passe da cópia de segurança</translation>
    </message>
    <message>
        <source>The one that the vault had on the day of the backup.</source>
        <translation>A que o cofre tinha no dia da cópia de segurança.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The vault becomes what it was on the day of the backup.</source>
        <translation>O cofre volta a ser o que era no dia da cópia de segurança.</translation>
    </message>
    <message>
        <source>Backups ({patterns})</source>
        <translation>Cópias de segurança ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos os ficheiros ({patterns})</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Escolher a cópia de segurança</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed.</source>
        <translation>Esta frase-passe não abre a cópia de segurança. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no vault on this computer yet. The backup becomes it.</source>
        <translation>Ainda não há nenhum cofre neste computador. A cópia de segurança passa a ser o cofre.</translation>
    </message>
    <message>
        <source>The vault that is here now is locked and moved aside. Nothing of it is deleted; it will lie at “{path}” and open with its own passphrase.</source>
        <translation>O cofre que está aqui agora é bloqueado e posto de parte. Nada dele é apagado; ficará em «{path}» e abre com a sua própria frase-passe.</translation>
    </message>
    <message>
        <source>Checking and restoring…</source>
        <translation>A verificar e a repor…</translation>
    </message>
</context>
<context>
    <name>RevealQuestion</name>
    <message>
        <source>The letter shows more than words</source>
        <translation>A carta mostra mais do que palavras</translation>
    </message>
    <message>
        <source>Shall it go out like this?</source>
        <translation>Deve seguir assim?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Não guardar</translation>
    </message>
    <message>
        <source>Save it like this</source>
        <translation>Guardar assim</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Photo</source>
        <translation>Fotografia</translation>
    </message>
    <message>
        <source>Mine (Y)</source>
        <translation>Sou eu (Y)</translation>
    </message>
    <message>
        <source>Not me (N)</source>
        <translation>Não sou eu (N)</translation>
    </message>
    <message>
        <source>Unsure (U)</source>
        <translation>Tenho dúvidas (U)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>Saltar (Espaço)</translation>
    </message>
    <message>
        <source>Hold to show other faces (H)</source>
        <translation>Manter premido: mostrar outros rostos (H)</translation>
    </message>
    <message>
        <source>Public address of this photo</source>
        <translation>Endereço público desta fotografia</translation>
    </message>
    <message>
        <source>Where others can see it. Letters name only photos with an address.</source>
        <translation>Onde outras pessoas a podem ver. As cartas só indicam fotografias com endereço.</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>A abrir a fotografia…</translation>
    </message>
    <message>
        <source>Found with another face pack; scan again to compare anew.</source>
        <translation>Encontrada com outro pacote de reconhecimento; analise de novo para voltar a comparar.</translation>
    </message>
    <message>
        <source>{place}, found on {day}</source>
        <translation>{place}, encontrada em {day}</translation>
    </message>
    <message>
        <source>{times} of the film</source>
        <translation>{times} do filme</translation>
    </message>
    <message>
        <source>It gives away: {what}</source>
        <translation>Revela: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Your decision also counts for %n nearly identical picture(s).</source>
        <translation>
            <numerusform>A sua decisão também se aplica a %n imagem quase idêntica.</numerusform>
            <numerusform>A sua decisão também se aplica a %n imagens quase idênticas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band} in {place}, {decision}</source>
        <translation>{band} em {place}, {decision}</translation>
    </message>
    <message>
        <source>Look closely: other people can look alike.</source>
        <translation>Observe com atenção: outras pessoas podem ser parecidas.</translation>
    </message>
    <message numerus="yes">
        <source>At this setting expect about 1 wrong match in %Ln other face(s).</source>
        <translation>
            <numerusform>Com esta definição, é de esperar cerca de 1 correspondência errada em %Ln rosto de outra pessoa.</numerusform>
            <numerusform>Com esta definição, é de esperar cerca de 1 correspondência errada em %Ln rostos de outras pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>O endereço foi guardado.</translation>
    </message>
</context>
<context>
    <name>ScanOptions</name>
    <message>
        <source>Hardly any: show only the surest</source>
        <translation>Quase nenhuma: mostrar só as mais seguras</translation>
    </message>
    <message>
        <source>At most about 1 in a scan (recommended)</source>
        <translation>No máximo cerca de 1 por análise (recomendado)</translation>
    </message>
    <message>
        <source>At most about 10 in a scan: look further</source>
        <translation>No máximo cerca de 10 por análise: procurar mais longe</translation>
    </message>
    <message>
        <source>As much as helps: the quickest (recommended)</source>
        <translation>Tudo o que ajudar: o mais rápido (recomendado)</translation>
    </message>
    <message>
        <source>About half: takes about twice as long</source>
        <translation>Cerca de metade: demora cerca do dobro</translation>
    </message>
    <message>
        <source>As many photos at once as I say</source>
        <translation>Tantas fotografias em simultâneo quantas eu indicar</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>Fotografias em simultâneo</translation>
    </message>
    <message numerus="yes">
        <source>This computer has %Ln processor(s); more photos at once than that seldom help.</source>
        <translation>
            <numerusform>Este computador tem %Ln processador; mais fotografias em simultâneo do que isso raramente ajudam.</numerusform>
            <numerusform>Este computador tem %Ln processadores; mais fotografias em simultâneo do que isso raramente ajudam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs about 250 MB of memory.</source>
        <translation>Cada uma precisa de cerca de 250 MB de memória.</translation>
    </message>
    <message>
        <source>How much of this computer it may use</source>
        <translation>Quanto deste computador pode usar</translation>
    </message>
    <message>
        <source>Wrong matches you can live with</source>
        <translation>Correspondências erradas aceitáveis</translation>
    </message>
    <message>
        <source>Other people can look like you. Who looks further finds more of both.</source>
        <translation>Outras pessoas podem ser parecidas consigo. Quem procura mais longe encontra mais fotografias certas e mais fotografias erradas.</translation>
    </message>
</context>
<context>
    <name>ScanQueue</name>
    <message>
        <source>Photos that exports only link to</source>
        <translation>Fotografias que as exportações só incluem como ligação</translation>
    </message>
</context>
<context>
    <name>SentDialog</name>
    <message>
        <source>I sent the letter</source>
        <translation>Enviei a carta</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From this the program counts when an answer is owed. Keep the receipt or a copy of your e-mail.</source>
        <translation>A partir desta data, o programa calcula até quando a resposta é devida. Guarde o comprovativo ou uma cópia do seu e-mail.</translation>
    </message>
    <message>
        <source>How did you send it?</source>
        <translation>Como a enviou?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Em que dia?</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message numerus="yes">
        <source>%n reference photo(s)</source>
        <translation>
            <numerusform>%n fotografia de referência</numerusform>
            <numerusform>%n fotografias de referência</numerusform>
        </translation>
    </message>
    <message>
        <source>How good the references are: {level}, {step} of {steps}</source>
        <translation>Qualidade das referências: {level}, {step} de {steps}</translation>
    </message>
    <message>
        <source>Nobody has measured this face pack, so a photo of somebody else cannot be noticed.</source>
        <translation>Ninguém avaliou este pacote de reconhecimento; por isso, não é possível detetar uma fotografia de outra pessoa.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Avaliado com fotografias de imprensa: uma boa fotografia encontra {one}&#xa0;% das fotografias certas quando é aceite um em cada {faces} rostos errados. As fotografias do dia a dia são mais difíceis.</translation>
    </message>
    <message>
        <source>Measured on press photos: one good photo finds {one} % of the right photos and {count} find {many} %, when one in {faces} wrong faces is let through. Photos from daily life are harder.</source>
        <translation>Avaliado com fotografias de imprensa: uma boa fotografia encontra {one}&#xa0;% das fotografias certas e {count} encontram {many}&#xa0;%, quando é aceite um em cada {faces} rostos errados. As fotografias do dia a dia são mais difíceis.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>What you change here holds at once, and can be changed back.</source>
        <translation>O que alterar aqui aplica-se de imediato e pode ser reposto a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Person who is being helped</source>
        <translation>Pessoa a quem se presta ajuda</translation>
    </message>
    <message>
        <source>All people…</source>
        <translation>Todas as pessoas…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista geral</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotografias</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondências</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Muitas pessoas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Progress of {folder}</source>
        <translation>Progresso de {folder}</translation>
    </message>
    <message>
        <source>Look through it</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Files not looked at</source>
        <translation>Ficheiros não analisados</translation>
    </message>
    <message>
        <source>Save the list of files…</source>
        <translation>Guardar a lista de ficheiros…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n ligação</numerusform>
            <numerusform>%n ligações</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch them…</source>
        <translation>Obter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analisar de novo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>À espera da sua vez</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Isto não resultou.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ainda não analisado</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total}</source>
        <translation>Parado após {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n photo(s)</source>
        <translation>
            <numerusform>Parado após %n fotografia</numerusform>
            <numerusform>Parado após %n fotografias</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this place.</source>
        <translation>Não há nenhuma fotografia neste lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln file(s)</source>
        <translation>
            <numerusform>%Ln ficheiro analisado</numerusform>
            <numerusform>%Ln ficheiros analisados</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting photos…</source>
        <translation>A contar fotografias…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln photo(s)</source>
        <translation>
            <numerusform>%Ln fotografia analisada</numerusform>
            <numerusform>%Ln fotografias analisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>Analisadas {done} de {total}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} · {time_left}</source>
        <translation>Analisadas {done} de {total} · {time_left}</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n known from before</source>
        <translation>
            <numerusform>%n já conhecida</numerusform>
            <numerusform>%n já conhecidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open your vault</source>
        <translation>Abra o seu cofre</translation>
    </message>
    <message>
        <source>What this program knows is encrypted on this computer. Only the passphrase opens it.</source>
        <translation>O que este programa sabe está encriptado neste computador. Só a frase-passe o abre.</translation>
    </message>
    <message>
        <source>What does this program do?</source>
        <translation>O que faz este programa?</translation>
    </message>
    <message>
        <source>Erasing the vault…</source>
        <translation>A apagar o cofre…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Find your face, take it back</source>
        <translation>Encontre o seu rosto, recupere-o</translation>
    </message>
    <message>
        <source>Face search companies copy photos from the web and sell the search for a face. This program helps you to find the photos that show you, and to write to those companies.</source>
        <translation>As empresas de pesquisa por rosto copiam fotografias da Internet e vendem a pesquisa de um rosto. Este programa ajuda a encontrar as fotografias em que aparece e a escrever a essas empresas.</translation>
    </message>
    <message>
        <source>You show the program your face</source>
        <translation>Mostre o seu rosto ao programa</translation>
    </message>
    <message>
        <source>A few photos of you are enough. They are measured here, on this computer.</source>
        <translation>Bastam algumas fotografias suas. São analisadas aqui, neste computador.</translation>
    </message>
    <message>
        <source>It looks through photos for you</source>
        <translation>O programa analisa fotografias por si</translation>
    </message>
    <message>
        <source>In folders that you choose. You decide which photos really show you.</source>
        <translation>Nas pastas que escolher. A decisão sobre as fotografias em que realmente aparece é sua.</translation>
    </message>
    <message>
        <source>It writes the letters</source>
        <translation>O programa escreve as cartas</translation>
    </message>
    <message>
        <source>You ask companies what they hold about you and tell them to delete it. A letter creates a record and a basis for a complaint; nobody can promise that a company obeys.</source>
        <translation>Pergunte às empresas o que têm sobre si e exija que o apaguem. Uma carta deixa um registo do pedido e serve de base a uma reclamação; ninguém pode prometer que uma empresa cumpra.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>Your photos stay where they are. What is made of them is kept in an encrypted vault. Faces of other people are covered and not kept.</source>
        <translation>As suas fotografias ficam onde estão. O que delas resulta é guardado num cofre encriptado. Os rostos de outras pessoas são tapados e não são guardados.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Crie o seu cofre</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Choose the passphrase for it.</source>
        <translation>Um ficheiro encriptado neste computador contém tudo. Escolha a frase-passe para o abrir.</translation>
    </message>
    <message>
        <source>Your vault is there</source>
        <translation>O seu cofre está pronto</translation>
    </message>
    <message>
        <source>One encrypted file on this computer holds everything. Only your passphrase opens it, and nobody can reset it.</source>
        <translation>Um único ficheiro encriptado neste computador contém tudo. Só a sua frase-passe o abre, e ninguém a pode repor.</translation>
    </message>
    <message>
        <source>Who is this for?</source>
        <translation>Para quem é?</translation>
    </message>
    <message>
        <source>Begin with yourself. The letters are filled in with this; it stays in the vault. You can help other people later, with their permission.</source>
        <translation>Comece por si. As cartas são preenchidas com estes dados, que ficam no cofre. Mais tarde pode ajudar outras pessoas, com a autorização delas.</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Guardar e começar</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Passo {step} de {steps}</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tenho uma cópia de segurança</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Saltar por agora</translation>
    </message>
</context>
<context>
    <name>StoredLetterDialog</name>
    <message>
        <source>The letter</source>
        <translation>A carta</translation>
    </message>
    <message>
        <source>Save it again…</source>
        <translation>Guardar de novo…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar a carta</translation>
    </message>
    <message>
        <source>PDF document (*.pdf);;Plain text (*.txt)</source>
        <translation>Documento PDF (*.pdf);;Texto simples (*.txt)</translation>
    </message>
    <message>
        <source>The text of the letter is on the clipboard.</source>
        <translation>O texto da carta está na área de transferência.</translation>
    </message>
    <message>
        <source>Written on {day}, in {language}. This is what the vault keeps of it.</source>
        <translation>Escrita em {day}, em {language}. É isto que o cofre guarda dela.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>From photos you confirmed</source>
        <translation>De fotografias que confirmou</translation>
    </message>
    <message>
        <source>They would make the search better. Only take photos that you are sure of: a wrong one would make every later scan worse.</source>
        <translation>Melhorariam a pesquisa. Use apenas fotografias de que tenha a certeza: uma errada pioraria todas as análises seguintes.</translation>
    </message>
    <message>
        <source>Photo you confirmed: {file}</source>
        <translation>Fotografia que confirmou: {file}</translation>
    </message>
    <message>
        <source>Face from {file}</source>
        <translation>Rosto de {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n px between the eyes</source>
        <translation>
            <numerusform>%n&#xa0;px entre os olhos</numerusform>
            <numerusform>%n&#xa0;px entre os olhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use as reference</source>
        <translation>Usar como referência</translation>
    </message>
    <message>
        <source>Use {file} as reference</source>
        <translation>Usar {file} como referência</translation>
    </message>
</context>
<context>
    <name>Tip</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n coisa a fazer</numerusform>
            <numerusform>%n coisas a fazer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do today.</source>
        <translation>Nada a fazer hoje.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar todas (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for other people that you help</source>
        <translation>
            <numerusform>%n coisa a fazer para outras pessoas que ajuda</numerusform>
            <numerusform>%n coisas a fazer para outras pessoas que ajuda</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>{case}: {step}</source>
        <translation>{case}: {step}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{step}, from {day} on.</source>
        <translation>{step}, a partir de {day}.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Porquê esta data?</translation>
    </message>
    <message>
        <source>{case}: why this date?</source>
        <translation>{case}: porquê esta data?</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir o caso</translation>
    </message>
    <message>
        <source>Open the case: {case}</source>
        <translation>Abrir o caso: {case}</translation>
    </message>
    <message>
        <source>{case}: {text}</source>
        <translation>{case}: {text}</translation>
    </message>
</context>
<context>
    <name>ToastView</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Desfazer: {what}</translation>
    </message>
</context>
<context>
    <name>UnfinishedLetters</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuar a carta</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar a carta</translation>
    </message>
    <message>
        <source>On {day} you began the letter “{kind}” to {recipient}, and it is not saved. What you filled in is kept in the vault.</source>
        <translation>Em {day} começou a carta «{kind}» a {recipient}, e ela não foi guardada. O que preencheu continua no cofre.</translation>
    </message>
    <message>
        <source>On {day} you changed the words of the letter “{kind}” to {recipient}, and it is not saved. Your words are kept in the vault.</source>
        <translation>Em {day} alterou o texto da carta «{kind}» a {recipient}, e a carta não foi guardada. O que escreveu continua no cofre.</translation>
    </message>
</context>
<context>
    <name>UsePackDialog</name>
    <message>
        <source>Use another face model</source>
        <translation>Usar outro modelo facial</translation>
    </message>
    <message>
        <source>Your reference photos stay. What the new model needs to know of them is made from the pictures that lie in your vault. Nothing is lost, and you can change back at any time.

Matches that were found before keep your decisions. To compare your photos with the new model, look through them again.

It is used from the next time that you open the vault.</source>
        <translation>As suas fotografias de referência mantêm-se. O que o novo modelo precisa de saber sobre elas é obtido das imagens que estão no seu cofre. Nada se perde, e pode voltar atrás a qualquer momento.

As correspondências encontradas antes mantêm as suas decisões. Para comparar as suas fotografias com o novo modelo, analise-as de novo.

O modelo passa a ser usado da próxima vez que abrir o cofre.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usar a partir de agora</translation>
    </message>
    <message>
        <source>Lock the vault now</source>
        <translation>Bloquear o cofre agora</translation>
    </message>
    <message>
        <source>Starting the model…</source>
        <translation>A iniciar o modelo…</translation>
    </message>
    <message>
        <source>Reference photo {done} of {total}</source>
        <translation>Fotografia de referência {done} de {total}</translation>
    </message>
    <message>
        <source>It is used from the next time that you open the vault.</source>
        <translation>Passa a ser usado da próxima vez que abrir o cofre.</translation>
    </message>
    <message>
        <source>{name}: left alone. {why}</source>
        <translation>{name}: sem alterações. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) are ready for the new model.</source>
        <translation>
            <numerusform>{name}: %n fotografia de referência está pronta para o novo modelo.</numerusform>
            <numerusform>{name}: %n fotografias de referência estão prontas para o novo modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n reference photo(s) were ready before.</source>
        <translation>
            <numerusform>{name}: %n fotografia de referência já estava pronta.</numerusform>
            <numerusform>{name}: %n fotografias de referência já estavam prontas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, “{photo}”: {why}. Add another photo on the page Face.</source>
        <translation>{name}, «{photo}»: {why}. Adicione outra fotografia na página Rosto.</translation>
    </message>
    <message>
        <source>Stopped. The model in use stays. What was made is kept, and it goes on from there next time.</source>
        <translation>Parado. O modelo em uso mantém-se. O que já foi feito fica guardado, e da próxima vez continua a partir daí.</translation>
    </message>
</context>
<context>
    <name>VaultBackup</name>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>A escrever a cópia de segurança…</translation>
    </message>
    <message>
        <source>Save a backup of the vault</source>
        <translation>Guardar uma cópia de segurança do cofre</translation>
    </message>
    <message>
        <source>Saved as “{file}”, {size}. It opens with the passphrase of today, also after you change it.</source>
        <translation>Guardado como «{file}», {size}. Abre com a frase-passe de hoje, mesmo depois de a alterar.</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>What was filled in and not saved yet is gone.</source>
        <translation>O que foi preenchido e ainda não estava guardado perdeu-se.</translation>
    </message>
    <message>
        <source>{reason} {lost}</source>
        <translation>{reason} {lost}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>A cópia de segurança foi reposta.</translation>
    </message>
    <message>
        <source>The vault that was here before was moved aside. It lies at “{path}” and opens with its own passphrase. Erase everything, in the settings, takes it along.</source>
        <translation>O cofre que estava aqui antes foi posto de parte. Está em «{path}» e abre com a sua própria frase-passe. «Apagar tudo», nas definições, apaga-o também.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Repor uma cópia de segurança</translation>
    </message>
    <message>
        <source>The vault is erased, with everything in it.</source>
        <translation>O cofre foi apagado, com tudo o que continha.</translation>
    </message>
</context>
<context>
    <name>VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>One encrypted file holds everything this program knows. Only your passphrase opens it.</source>
        <translation>Um único ficheiro encriptado contém tudo o que este programa sabe. Só a sua frase-passe o abre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy where the vault lies</source>
        <translation>Copiar a localização do cofre</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Alterar a frase-passe…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Repor uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Apagar tudo…</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Após %n minuto</numerusform>
            <numerusform>Após %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automaticamente</translation>
    </message>
    <message>
        <source>Also when the screen is locked</source>
        <translation>Também quando o ecrã é bloqueado</translation>
    </message>
    <message>
        <source>Lock the vault while nobody is there</source>
        <translation>Bloquear o cofre quando não está ninguém</translation>
    </message>
    <message>
        <source>Also when the computer slept. While photos are looked at or letters are written it waits. What was filled in and not saved is gone then; letters that you began are kept.</source>
        <translation>Também depois de o computador ter estado suspenso. Enquanto se analisam fotografias ou se escrevem cartas, o bloqueio espera. O que foi preenchido e não guardado perde-se; as cartas começadas ficam guardadas.</translation>
    </message>
    <message>
        <source>F12 hides the window and locks the vault at once, from anywhere in this program. Your passphrase brings it back.</source>
        <translation>F12 oculta a janela e bloqueia o cofre de imediato, em qualquer ponto deste programa. A sua frase-passe volta a mostrar tudo.</translation>
    </message>
    <message>
        <source>Copied where the vault lies.</source>
        <translation>A localização do cofre foi copiada.</translation>
    </message>
    <message>
        <source>Photos are still being looked at. Wait until that has ended or stop it, then restore.</source>
        <translation>Ainda há fotografias a ser analisadas. Espere que a análise termine, ou pare-a, e depois reponha a cópia de segurança.</translation>
    </message>
    <message>
        <source>{size}. No backup is known.</source>
        <translation>{size}. Não se conhece nenhuma cópia de segurança.</translation>
    </message>
    <message>
        <source>{size}. The last backup is of {day}.</source>
        <translation>{size}. A última cópia de segurança é de {day}.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups that you made before still open with the old one: make a new one, and delete those.</source>
        <translation>A frase-passe foi alterada. As cópias de segurança que fez antes continuam a abrir com a antiga: faça uma nova e apague essas.</translation>
    </message>
</context>
<context>
    <name>WebLink</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address {address}</source>
        <translation>Copiar o endereço {address}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open {address} in the browser</source>
        <translation>Abrir {address} no navegador</translation>
    </message>
    <message>
        <source>Copied the address.</source>
        <translation>O endereço foi copiado.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Abrir no navegador?</translation>
    </message>
    <message>
        <source>This address would be opened in your browser:</source>
        <translation>Este endereço seria aberto no seu navegador:</translation>
    </message>
    <message>
        <source>{address}

The website then learns the network address of this computer.</source>
        <translation>{address}

O site fica então a conhecer o endereço de rede deste computador.</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Ficar offline</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>WhyDate</name>
    <message>
        <source>Why this date?</source>
        <translation>Porquê esta data?</translation>
    </message>
    <message>
        <source>The extension is counted, because they told you in time.</source>
        <translation>A prorrogação conta, porque foi comunicada dentro do prazo.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Não se deve apontar um atraso a ninguém antes do fim do dia {day}.</translation>
    </message>
    <message>
        <source>This is counted as if the letter arrived on {day}. The time begins when it really arrives.</source>
        <translation>O cálculo supõe que a carta chegou em {day}. O prazo começa quando ela chegar realmente.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Como foi contado</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>No law fixes this number of days.</source>
        <translation>Nenhuma lei fixa este número de dias.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Fontes: {sources}</translation>
    </message>
    <message>
        <source>Compared with its sources on {day}.</source>
        <translation>Comparado com as fontes em {day}.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Ocultar os passos</translation>
    </message>
</context>
<context>
    <name>_CleanWords</name>
    <message>
        <source>Removed: {what}.</source>
        <translation>Removido: {what}.</translation>
    </message>
    <message>
        <source>The original file gives nothing away either.</source>
        <translation>O ficheiro original também não revela nada.</translation>
    </message>
    <message>
        <source>Saved {file}. It was read again: nothing but the picture is left.</source>
        <translation>{file} foi guardado e lido de novo: só resta a imagem.</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that tell a place</source>
        <translation>
            <numerusform>Retirar da Internet %Ln fotografia que revela um lugar</numerusform>
            <numerusform>Retirar da Internet %Ln fotografias que revelam um lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take down %Ln photo(s) that carry names, or remove the names</source>
        <translation>
            <numerusform>Retirar da Internet %Ln fotografia com nomes, ou remover os nomes</numerusform>
            <numerusform>Retirar da Internet %Ln fotografias com nomes, ou remover os nomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln open photo(s) only to people you choose</source>
        <translation>
            <numerusform>Mostrar %Ln fotografia aberta a todos só a quem escolher</numerusform>
            <numerusform>Mostrar %Ln fotografias abertas a todos só a quem escolher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask face searches what they hold: %Ln photo(s) were put on the web</source>
        <translation>
            <numerusform>Perguntar aos serviços de pesquisa facial o que guardam: %Ln fotografia foi publicada na Web</numerusform>
            <numerusform>Perguntar aos serviços de pesquisa facial o que guardam: %Ln fotografias foram publicadas na Web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %Ln photo(s) again only as cleaned copies</source>
        <translation>
            <numerusform>Voltar a publicar %Ln fotografia só como cópia limpa</numerusform>
            <numerusform>Voltar a publicar %Ln fotografias só como cópias limpas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln photo(s) that wait</source>
        <translation>
            <numerusform>Decidir sobre %Ln fotografia em espera</numerusform>
            <numerusform>Decidir sobre %Ln fotografias em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down where %Ln photo(s) can be seen</source>
        <translation>
            <numerusform>Anotar onde se pode ver %Ln fotografia</numerusform>
            <numerusform>Anotar onde se podem ver %Ln fotografias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed, and none is known to have been open to everybody.</source>
        <translation>
            <numerusform>%Ln fotografia sua está confirmada, e não consta que tenha estado aberta a todos.</numerusform>
            <numerusform>%Ln fotografias suas estão confirmadas, e não consta que alguma tenha estado aberta a todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected the %Ln photo(s) of you that are confirmed, face searches too.</source>
        <translation>
            <numerusform>Qualquer pessoa poderia ter recolhido a sua %Ln fotografia confirmada, incluindo um serviço de pesquisa por rosto.</numerusform>
            <numerusform>Qualquer pessoa poderia ter recolhido as suas %Ln fotografias confirmadas, incluindo um serviço de pesquisa por rosto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) of you are confirmed.</source>
        <translation>
            <numerusform>%Ln fotografia sua está confirmada.</numerusform>
            <numerusform>%Ln fotografias suas estão confirmadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody could have collected %Ln of them, face searches too.</source>
        <translation>
            <numerusform>Qualquer pessoa poderia ter recolhido %Ln delas, incluindo um serviço de pesquisa por rosto.</numerusform>
            <numerusform>Qualquer pessoa poderia ter recolhido %Ln delas, incluindo um serviço de pesquisa por rosto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Durations</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltam cerca de %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message numerus="yes">
        <source>{page}, %n waiting</source>
        <translation>
            <numerusform>{page}, %n em espera</numerusform>
            <numerusform>{page}, %n em espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Odds</name>
    <message numerus="yes">
        <source>Expect about 1 wrong match among %Ln face(s) of other people.</source>
        <translation>
            <numerusform>É de esperar cerca de 1 correspondência errada em %Ln rosto de outra pessoa.</numerusform>
            <numerusform>É de esperar cerca de 1 correspondência errada em %Ln rostos de outras pessoas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PersonWords</name>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sem autorização</translation>
    </message>
    <message>
        <source>Permission ended</source>
        <translation>Autorização terminada</translation>
    </message>
    <message>
        <source>Permission ends today</source>
        <translation>A autorização termina hoje</translation>
    </message>
    <message numerus="yes">
        <source>Permission ends in %n day(s)</source>
        <translation>
            <numerusform>A autorização termina dentro de %n dia</numerusform>
            <numerusform>A autorização termina dentro de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner of this vault. No permission is needed.</source>
        <translation>Titular deste cofre. Não é necessária autorização.</translation>
    </message>
    <message>
        <source>No permission is recorded.</source>
        <translation>Não há nenhuma autorização registada.</translation>
    </message>
    <message>
        <source>“{file}”, kept since {day}</source>
        <translation>«{file}», guardado desde {day}</translation>
    </message>
    <message>
        <source>{document}. It has no last day.</source>
        <translation>{document}. Não tem último dia.</translation>
    </message>
    <message>
        <source>{document}. It ended on {day}.</source>
        <translation>{document}. Terminou em {day}.</translation>
    </message>
    <message>
        <source>{document}. It is valid until {day}.</source>
        <translation>{document}. É válido até {day}.</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>The built-in model</source>
        <translation>O modelo incluído no programa</translation>
    </message>
    <message>
        <source>InsightFace model “{name}”</source>
        <translation>Modelo InsightFace «{name}»</translation>
    </message>
    <message>
        <source>It comes with the program. Its networks are YuNet, which finds faces, and SFace, which compares them; they may be used for everything (licences: {licence}).</source>
        <translation>Vem com o programa. As suas redes são o YuNet, que encontra rostos, e o SFace, que os compara; podem ser usadas para todos os fins (licenças: {licence}).</translation>
    </message>
    <message>
        <source>For non-commercial research only.</source>
        <translation>Só para investigação não comercial.</translation>
    </message>
    <message>
        <source>For non-commercial research only; you accepted that on {day}. Added from “{origin}”.</source>
        <translation>Só para investigação não comercial; aceitou esta condição em {day}. Adicionado de «{origin}».</translation>
    </message>
    <message>
        <source>You measured it on {photos} photos of {people} people.</source>
        <translation>Avaliado por si com {photos} fotografias de {people} pessoas.</translation>
    </message>
    <message>
        <source>Measured on {photos} press photos of {people} well-known people.</source>
        <translation>Avaliado com {photos} fotografias de imprensa de {people} pessoas conhecidas.</translation>
    </message>
    <message numerus="yes">
        <source>Set so that 1 in %Ln comparison(s) with another person is wrong, it finds {share} of a person’s photos</source>
        <translation>
            <numerusform>Regulado de modo que 1 em cada %Ln comparação com outra pessoa esteja errada, encontra {share} das fotografias de uma pessoa</numerusform>
            <numerusform>Regulado de modo que 1 em cada %Ln comparações com outra pessoa esteja errada, encontra {share} das fotografias de uma pessoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} with %n reference photo(s).</source>
        <translation>
            <numerusform>{told} com %n fotografia de referência.</numerusform>
            <numerusform>{told} com %n fotografias de referência.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n reference photo(s): {share}.</source>
        <translation>
            <numerusform>Com %n fotografia de referência: {share}.</numerusform>
            <numerusform>Com %n fotografias de referência: {share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n small picture(s) of your face.</source>
        <translation>
            <numerusform>{recipient} receberia %n imagem pequena do seu rosto.</numerusform>
            <numerusform>{recipient} receberia %n imagens pequenas do seu rosto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n photo(s) of your face.</source>
        <translation>
            <numerusform>{recipient} receberia %n fotografia do seu rosto.</numerusform>
            <numerusform>{recipient} receberia %n fotografias do seu rosto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n copy(ies) of an identity document.</source>
        <translation>
            <numerusform>{recipient} receberia %n cópia de um documento de identificação.</numerusform>
            <numerusform>{recipient} receberia %n cópias de um documento de identificação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipient} would get %n picture(s) that may show your face or an identity document.</source>
        <translation>
            <numerusform>{recipient} receberia %n imagem que pode mostrar o seu rosto ou um documento de identificação.</numerusform>
            <numerusform>{recipient} receberia %n imagens que podem mostrar o seu rosto ou um documento de identificação.</numerusform>
        </translation>
    </message>
    <message>
        <source>{recipient} searches by face: what it gets can be compared with everything it holds.</source>
        <translation>{recipient} faz pesquisas por rosto: o que receber pode ser comparado com tudo o que tem.</translation>
    </message>
    <message>
        <source>Addresses and check values find a photo without showing your face.</source>
        <translation>Com endereços e valores de verificação é possível encontrar uma fotografia sem mostrar o seu rosto.</translation>
    </message>
    <message>
        <source>Send one only if your data cannot be found otherwise, and only for this search.</source>
        <translation>Envie uma apenas se os seus dados não puderem ser encontrados de outra forma, e só para esta pesquisa.</translation>
    </message>
    <message>
        <source>A copy is rarely needed, and most of it can be covered.</source>
        <translation>Raramente é necessária uma cópia, e a maior parte pode ser tapada.</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Veja-a antes de a enviar.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>O que mostra?</translation>
    </message>
    <message>
        <source>My face</source>
        <translation>O meu rosto</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Um documento de identificação</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
</context>
<context>
    <name>authorities</name>
    <message>
        <source>Complaint language not stated in the record.</source>
        <translation>Língua da reclamação não indicada na ficha.</translation>
    </message>
    <message>
        <source>Access itself is enforced in civil court; basis stated from general knowledge, not re-read in a stored copy.</source>
        <translation>O acesso em si é exigido perante um tribunal cível; base indicada por conhecimento geral, não relida numa cópia guardada.</translation>
    </message>
    <message>
        <source>FADP Art. 49 (report; investigation is discretionary)</source>
        <translation>FADP, artigo 49.º (denúncia; a investigação é discricionária)</translation>
    </message>
    <message>
        <source>Competent for private controllers in Bavaria (use this one for companies).</source>
        <translation>Competente para responsáveis pelo tratamento privados na Baviera (use esta para empresas).</translation>
    </message>
    <message>
        <source>Public bodies only.</source>
        <translation>Apenas organismos públicos.</translation>
    </message>
    <message>
        <source>federal public bodies, telecommunications and post</source>
        <translation>organismos públicos federais, telecomunicações e correios</translation>
    </message>
    <message>
        <source>Not competent for ordinary private companies: route those to the Land of residence.</source>
        <translation>Não competente para empresas privadas comuns: para essas, a competente é a autoridade do estado federado (Land) de residência.</translation>
    </message>
    <message>
        <source>Protestant Church</source>
        <translation>Igreja protestante</translation>
    </message>
    <message>
        <source>Special authority; not for complaints about face-search companies.</source>
        <translation>Autoridade especial; não para reclamações contra empresas de pesquisa facial.</translation>
    </message>
    <message>
        <source>Catholic Church</source>
        <translation>Igreja católica</translation>
    </message>
    <message>
        <source>Deutsche Welle</source>
        <translation>Deutsche Welle</translation>
    </message>
    <message>
        <source>given by another project, not seen on a page of the authority</source>
        <translation>indicado por outro projeto, não visto numa página da autoridade</translation>
    </message>
    <message>
        <source>Art. 77 UK GDPR was omitted from 2026-06-19 (SI 2026/82 reg. 3); cite DPA 2018 s. 165 instead.</source>
        <translation>O artigo 77.º do UK GDPR foi suprimido a partir de 2026-06-19 (SI 2026/82, reg. 3); cite em vez dele DPA 2018, s. 165.</translation>
    </message>
    <message>
        <source>Since 2026-06-19 controllers must take complaints first (DPA 2018 s. 164A: acknowledge within 30 days).</source>
        <translation>Desde 2026-06-19, são os responsáveis pelo tratamento que têm de receber primeiro as reclamações (DPA 2018, s. 164A: acusar a receção no prazo de 30 dias).</translation>
    </message>
    <message>
        <source>Data (Use and Access) Act 2025 replaces the Commissioner by an Information Commission; name in this row is the database one.</source>
        <translation>O Data (Use and Access) Act 2025 substitui o Commissioner por uma Information Commission; o nome nesta ficha é o da base de dados.</translation>
    </message>
    <message>
        <source>private sector under PIPEDA (not where QC, AB or BC law applies)</source>
        <translation>setor privado ao abrigo da PIPEDA (não onde se aplica a lei de QC, AB ou BC)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices; official page itself not in the store. info@ is an enquiry address: complaints go by form.</source>
        <translation>Morada e telefone coincidem em dez avisos de privacidade guardados, independentes entre si; a própria página oficial não está no arquivo. info@ é um endereço para perguntas: as reclamações fazem-se pelo formulário.</translation>
    </message>
    <message>
        <source>Languages and s. 11(1) from general knowledge.</source>
        <translation>Línguas e s. 11(1) de conhecimento geral.</translation>
    </message>
    <message>
        <source>PIPEDA s. 11(1)</source>
        <translation>PIPEDA, s. 11(1)</translation>
    </message>
    <message>
        <source>Postal address and phone agree in ten independent stored privacy notices (2026); complaint form URL not verified. Number 1300 363 992 is national dialling.</source>
        <translation>Morada e telefone coincidem em dez avisos de privacidade guardados (2026), independentes entre si; URL do formulário de reclamação não verificado. O número 1300 363 992 é para chamadas nacionais.</translation>
    </message>
    <message>
        <source>s. 36 from general knowledge.</source>
        <translation>s. 36 de conhecimento geral.</translation>
    </message>
    <message>
        <source>Form URL from a stored 2026 privacy notice; encarregado@anpd.gov.br in YourDigitalRights is the authority&apos;s own DPO, so it is not listed as complaint address. Postal address not verified.</source>
        <translation>URL do formulário retirado de um aviso de privacidade guardado de 2026; encarregado@anpd.gov.br, em YourDigitalRights, é o encarregado da proteção de dados da própria autoridade, por isso não consta como endereço para reclamações. Morada não verificada.</translation>
    </message>
    <message>
        <source>CCPA; Delete Act (data brokers)</source>
        <translation>CCPA; Delete Act (corretores de dados)</translation>
    </message>
    <message>
        <source>One deletion request to all registered brokers: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Postal address not verified.</source>
        <translation>Um único pedido de apagamento a todos os corretores de dados registados: DROP, http://consumer.drop.privacy.ca.gov (BADBOOL, 2026-07-26). Morada não verificada.</translation>
    </message>
    <message>
        <source>Statute section from general knowledge.</source>
        <translation>Artigo da lei de conhecimento geral.</translation>
    </message>
</context>
<context>
    <name>batch</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Já escrita antes</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>{recipient}, “{kind}”: {problem}</source>
        <translation>{recipient}, «{kind}»: {problem}</translation>
    </message>
    <message>
        <source>Sources, as of {day}: {titles}.</source>
        <translation>Fontes, à data de {day}: {titles}.</translation>
    </message>
    <message>
        <source>The row cannot be read: a quotation mark is missing or too many.</source>
        <translation>Não é possível ler a linha: falta uma aspa ou há uma a mais.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the first line has {wanted}.</source>
        <translation>A linha tem {found} células, a primeira linha tem {wanted}.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>The name in “{column}” is longer than {limit} characters.</source>
        <translation>O nome em «{column}» tem mais de {limit} caracteres.</translation>
    </message>
    <message>
        <source>The country is empty. Use two letters, for example FR or DE.</source>
        <translation>O país está vazio. Use duas letras, por exemplo FR ou DE.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>«{country}» não é um código de país. Use duas letras, por exemplo FR ou DE.</translation>
    </message>
    <message>
        <source>There is neither a postal address nor an e-mail address for the answer.</source>
        <translation>Não há morada nem endereço de e-mail para a resposta.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address.</source>
        <translation>«{email}» não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>“{text}” in “{column}” is not a day. Write it as year-month-day: 1990-12-31.</source>
        <translation>«{text}» em «{column}» não é um dia. Escreva-o como ano-mês-dia: 1990-12-31.</translation>
    </message>
    <message>
        <source>The day {day} in “{column}” lies in the future.</source>
        <translation>O dia {day} em «{column}» é uma data futura.</translation>
    </message>
    <message>
        <source>The permission ends on {until}, before the person was born on {born}.</source>
        <translation>A autorização termina em {until}, antes do nascimento da pessoa em {born}.</translation>
    </message>
    <message>
        <source>The day of birth {day} is more than 120 years ago. Check it.</source>
        <translation>A data de nascimento {day} tem mais de 120 anos. Verifique-a.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code such as fr or de, so it is not used.</source>
        <translation>«{language}» não é um código de língua como fr ou de, por isso não é usado.</translation>
    </message>
    <message>
        <source>No signed permission is named. Writing for somebody else needs one.</source>
        <translation>Não é indicada nenhuma autorização assinada. Para escrever em nome de outra pessoa é necessária uma.</translation>
    </message>
    <message>
        <source>The permission “{file}” is not there. It is looked for beside the CSV file.</source>
        <translation>A autorização «{file}» não existe. É procurada na mesma pasta que o ficheiro CSV.</translation>
    </message>
    <message>
        <source>The permission “{file}” cannot be opened.</source>
        <translation>A autorização «{file}» não pode ser aberta.</translation>
    </message>
    <message>
        <source>The permission “{file}” is an empty file.</source>
        <translation>A autorização «{file}» é um ficheiro vazio.</translation>
    </message>
    <message>
        <source>The permission ended on {until}.</source>
        <translation>A autorização terminou em {until}.</translation>
    </message>
    <message>
        <source>The same person stands in row {row}. Only that row gets letters.</source>
        <translation>A mesma pessoa consta da linha {row}. Só são escritas cartas para essa linha.</translation>
    </message>
    <message>
        <source>Row {row} has the same name. Check that these are two people.</source>
        <translation>A linha {row} tem o mesmo nome. Verifique se são duas pessoas.</translation>
    </message>
    <message>
        <source>Written before; it is not written again.</source>
        <translation>Já escrita antes; a carta não é escrita de novo.</translation>
    </message>
    <message>
        <source>Written before with other details, and not written again. To write it anew, delete the letter and its line in result.csv.</source>
        <translation>Já escrita antes com outros dados, e não escrita de novo. Para a escrever outra vez, apague a carta e a respetiva linha em result.csv.</translation>
    </message>
    <message>
        <source>Written before; the file was moved or deleted since. To write it anew, delete its line in result.csv.</source>
        <translation>Já escrita antes; entretanto, o ficheiro foi movido ou apagado. Para a escrever outra vez, apague a respetiva linha em result.csv.</translation>
    </message>
    <message>
        <source>“{file}” is the letter of another person. Choose another folder for this table.</source>
        <translation>«{file}» é a carta de outra pessoa. Escolha outra pasta para esta tabela.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>Falta a coluna «{column}».</translation>
    </message>
    <message>
        <source>The column “{column}” is not known, so it is not read.</source>
        <translation>A coluna «{column}» não é conhecida, por isso não é lida.</translation>
    </message>
    <message>
        <source>There is no person in the file.</source>
        <translation>Não há nenhuma pessoa no ficheiro.</translation>
    </message>
    <message>
        <source>{recipient} would get {count} letters from you today. Above {limit} a day a recipient may take them for a campaign. Spread them over {days} days, and send only what each person asked for. The number is a habit of this program, not a rule of law.</source>
        <translation>{recipient} receberia hoje {count} cartas suas. Acima de {limit} por dia, um destinatário pode tomá-las por uma campanha. Distribua-as por {days} dias e envie apenas o que cada pessoa pediu. O número é um hábito deste programa, não uma regra da lei.</translation>
    </message>
    <message>
        <source>Each person would send {count} letters to {recipient} on the same day. One letter per person and purpose is enough; requests that were split up artificially can be called excessive.</source>
        <translation>Cada pessoa enviaria {count} cartas a {recipient} no mesmo dia. Basta uma carta por pessoa e por finalidade; os pedidos divididos artificialmente podem ser considerados excessivos.</translation>
    </message>
    <message>
        <source>These letters name no photos. A letter with facts of the person’s own, such as the addresses of found photos, is harder to set aside: it can be written on the page Letters.</source>
        <translation>Estas cartas não indicam fotografias. Uma carta com factos próprios da pessoa, como os endereços de fotografias encontradas, é mais difícil de pôr de lado: pode ser escrita na página Cartas.</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Arrived, waiting for the answer</source>
        <translation>Entregue, à espera da resposta</translation>
    </message>
    <message>
        <source>They confirmed that they have it</source>
        <translation>A receção foi confirmada</translation>
    </message>
    <message>
        <source>They took more time</source>
        <translation>O prazo foi prorrogado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Com resposta</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>Resposta parcial</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Pedido recusado</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Nenhuma resposta no prazo</translation>
    </message>
    <message>
        <source>Reminded, waiting for the answer</source>
        <translation>Lembrete enviado, à espera da resposta</translation>
    </message>
    <message>
        <source>With the authority</source>
        <translation>Junto da autoridade</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>The letter was written</source>
        <translation>A carta foi escrita</translation>
    </message>
    <message>
        <source>I sent the letter</source>
        <translation>Enviei a carta</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>A carta chegou</translation>
    </message>
    <message>
        <source>They need more time</source>
        <translation>Precisam de mais tempo</translation>
    </message>
    <message>
        <source>They asked me something</source>
        <translation>Fizeram-me uma pergunta</translation>
    </message>
    <message>
        <source>I gave what they had asked for</source>
        <translation>Dei a informação pedida</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Responderam</translation>
    </message>
    <message>
        <source>They answered only in part</source>
        <translation>Responderam apenas em parte</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>Recusaram</translation>
    </message>
    <message>
        <source>I sent a reminder</source>
        <translation>Enviei um lembrete</translation>
    </message>
    <message>
        <source>I sent a reply</source>
        <translation>Enviei uma réplica</translation>
    </message>
    <message>
        <source>I sent a complaint</source>
        <translation>Enviei uma reclamação</translation>
    </message>
    <message>
        <source>The authority answered</source>
        <translation>A autoridade respondeu</translation>
    </message>
    <message>
        <source>I took my request back</source>
        <translation>Retirei o meu pedido</translation>
    </message>
    <message>
        <source>I closed the case</source>
        <translation>Encerrei o caso</translation>
    </message>
    <message>
        <source>I took an entry back</source>
        <translation>Anulei uma entrada</translation>
    </message>
    <message>
        <source>For example if you wrote the letter anew. It changes nothing else.</source>
        <translation>Por exemplo, se escreveu a carta de novo. Não altera mais nada.</translation>
    </message>
    <message>
        <source>Keep what proves it: the receipt of the post, or a copy of your e-mail.</source>
        <translation>Guarde o que o comprova: o recibo dos correios ou uma cópia do seu e-mail.</translation>
    </message>
    <message>
        <source>The time for the answer begins on this day. Without proof, it is counted as an assumption.</source>
        <translation>O prazo para a resposta começa neste dia. Sem comprovativo, é contado como uma presunção.</translation>
    </message>
    <message>
        <source>They wrote that your letter is there. That is no answer yet.</source>
        <translation>Escreveram que a sua carta chegou. Isso ainda não é uma resposta.</translation>
    </message>
    <message>
        <source>The day is when they told you.</source>
        <translation>O dia é aquele em que lho comunicaram.</translation>
    </message>
    <message>
        <source>You need not give more than what is needed to know that it is you.</source>
        <translation>Não precisa de indicar mais do que o necessário para confirmar a sua identidade.</translation>
    </message>
    <message>
        <source>The day is when you sent it to them.</source>
        <translation>O dia é aquele em que lhes enviou a informação.</translation>
    </message>
    <message>
        <source>Also if they say that they hold nothing about you.</source>
        <translation>Também se disserem que não têm nada sobre si.</translation>
    </message>
    <message>
        <source>Something that you asked for is missing in the answer.</source>
        <translation>Falta na resposta algo que pediu.</translation>
    </message>
    <message>
        <source>They wrote that they will not do what you asked for.</source>
        <translation>Escreveram que não farão o que pediu.</translation>
    </message>
    <message>
        <source>Possible only when no reading of the law leaves them any time.</source>
        <translation>Só é possível quando, segundo todas as leituras da lei, já não lhes resta tempo.</translation>
    </message>
    <message>
        <source>The day is when you sent it.</source>
        <translation>O dia é aquele em que fez o envio.</translation>
    </message>
    <message>
        <source>Write down in the note what it decided.</source>
        <translation>Escreva na nota o que ela decidiu.</translation>
    </message>
    <message>
        <source>This ends the case.</source>
        <translation>Isto encerra o caso.</translation>
    </message>
    <message>
        <source>Nothing is deleted. To open the case again, take this entry back later.</source>
        <translation>Nada é apagado. Para voltar a abrir o caso, anule esta entrada mais tarde.</translation>
    </message>
    <message>
        <source>The wrong entry stays in the log and no longer counts.</source>
        <translation>A entrada errada fica no registo e deixa de contar.</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <translation>Enviar a carta</translation>
    </message>
    <message>
        <source>Note when the letter arrived</source>
        <translation>Anotar quando a carta chegou</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Esperar pela resposta</translation>
    </message>
    <message>
        <source>Answer their question</source>
        <translation>Responder à pergunta</translation>
    </message>
    <message>
        <source>Note that no answer came</source>
        <translation>Anotar que não chegou resposta</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Enviar um lembrete</translation>
    </message>
    <message>
        <source>Reply to them</source>
        <translation>Enviar uma réplica</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Apresentar reclamação à autoridade</translation>
    </message>
    <message>
        <source>Wait for the authority</source>
        <translation>Esperar pela autoridade</translation>
    </message>
    <message>
        <source>Check the answer, then close the case</source>
        <translation>Verificar a resposta e encerrar o caso</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Pelo correio</translation>
    </message>
    <message>
        <source>By registered post</source>
        <translation>Por correio registado</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>With a form on their website</source>
        <translation>Com um formulário no site</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Por fax</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quem sou</translation>
    </message>
    <message>
        <source>What I mean</source>
        <translation>O que quero dizer</translation>
    </message>
    <message>
        <source>There is proof</source>
        <translation>Há comprovativo</translation>
    </message>
    <message>
        <source>I assume it</source>
        <translation>Presumo que sim</translation>
    </message>
    <message>
        <source>How was it sent?</source>
        <translation>Como foi o envio?</translation>
    </message>
    <message>
        <source>Number of the shipment</source>
        <translation>Número de registo do envio</translation>
    </message>
    <message>
        <source>How do you know that day?</source>
        <translation>Como sabe esse dia?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Até que dia?</translation>
    </message>
    <message>
        <source>The reason that they gave</source>
        <translation>O motivo que indicaram</translation>
    </message>
    <message>
        <source>What do they want to know?</source>
        <translation>O que querem saber?</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Que autoridade?</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referência</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Entrada anulada</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (GDPR) of the European Union</source>
        <translation>Regulamento Geral sobre a Proteção de Dados (RGPD) da União Europeia</translation>
    </message>
    <message>
        <source>United Kingdom GDPR</source>
        <translation>RGPD do Reino Unido (UK GDPR)</translation>
    </message>
    <message>
        <source>Data protection law of Switzerland (FADP)</source>
        <translation>Lei da proteção de dados da Suíça (FADP)</translation>
    </message>
    <message>
        <source>Privacy law of California (CCPA)</source>
        <translation>Lei da privacidade da Califórnia (CCPA)</translation>
    </message>
    <message>
        <source>Biometric privacy law of Illinois (BIPA)</source>
        <translation>Lei do Illinois sobre privacidade biométrica (BIPA)</translation>
    </message>
    <message>
        <source>Privacy law of Canada (PIPEDA)</source>
        <translation>Lei da privacidade do Canadá (PIPEDA)</translation>
    </message>
    <message>
        <source>Privacy Act of Australia</source>
        <translation>Lei da privacidade da Austrália (Privacy Act)</translation>
    </message>
    <message>
        <source>Data protection law of Brazil (LGPD)</source>
        <translation>Lei de proteção de dados do Brasil (LGPD)</translation>
    </message>
    <message>
        <source>They want a copy of my identity card or passport</source>
        <translation>Querem uma cópia do meu documento de identificação ou passaporte</translation>
    </message>
    <message>
        <source>They want a photo of my face</source>
        <translation>Querem uma fotografia do meu rosto</translation>
    </message>
    <message>
        <source>They gave only the last 12 months</source>
        <translation>Só indicaram os últimos 12 meses</translation>
    </message>
    <message>
        <source>They say that I may ask only twice a year</source>
        <translation>Dizem que só posso pedir duas vezes por ano</translation>
    </message>
    <message>
        <source>They want money for the answer</source>
        <translation>Querem dinheiro pela resposta</translation>
    </message>
    <message>
        <source>They call my request excessive or unfounded</source>
        <translation>Dizem que o meu pedido é excessivo ou infundado</translation>
    </message>
    <message>
        <source>Something is missing in the answer</source>
        <translation>Falta algo na resposta</translation>
    </message>
    <message>
        <source>They say that European law does not bind them</source>
        <translation>Dizem que o direito europeu não os vincula</translation>
    </message>
    <message>
        <source>They say that the photos were public anyway</source>
        <translation>Dizem que as fotografias já eram públicas</translation>
    </message>
    <message>
        <source>They say that they cannot find me in their data</source>
        <translation>Dizem que não me encontram nos seus dados</translation>
    </message>
    <message>
        <source>They say that I must use another way, such as their form</source>
        <translation>Dizem que tenho de usar outra via, como o seu formulário</translation>
    </message>
    <message>
        <source>They want me to write in another language</source>
        <translation>Querem que escreva noutra língua</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>That day is not counted (Regulation 1182/71, Art. 3(1)).</source>
        <translation>Esse dia não é contado (Regulamento 1182/71, artigo 3.º, n.º&#xa0;1).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month (GDPR Art. 12(3)).</source>
        <translation>Tem de o comunicar, com os motivos, no primeiro mês (artigo 12.º, n.º&#xa0;3, do RGPD).</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(4)</source>
        <translation>Regulamento 1182/71, artigo 3.º, n.º&#xa0;4</translation>
    </message>
    <message>
        <source>Regulation 1182/71, Art. 3(2)(c)</source>
        <translation>Regulamento 1182/71, artigo 3.º, n.º&#xa0;2, alínea c)</translation>
    </message>
    <message>
        <source>The period starts on that day, whether it is a working day or not (guidance of the ICO).</source>
        <translation>O prazo começa nesse dia, seja ou não dia útil (orientações do ICO).</translation>
    </message>
    <message>
        <source>It must say so, with reasons, within the first month.</source>
        <translation>Tem de o comunicar, com os motivos, no primeiro mês.</translation>
    </message>
    <message>
        <source>guidance of the ICO</source>
        <translation>orientações do ICO</translation>
    </message>
    <message>
        <source>guidance of the ICO: the corresponding date, or the last day of the month</source>
        <translation>orientações do ICO: o dia correspondente ou o último dia do mês</translation>
    </message>
    <message>
        <source>Whether the rule of 5 February 2026 on standing still also covers requests that were open on that day was not verified.</source>
        <translation>Não foi verificado se a regra de 5 de fevereiro de 2026 sobre a suspensão do prazo abrange também os pedidos pendentes nesse dia.</translation>
    </message>
    <message>
        <source>The 30 days are counted from receipt.</source>
        <translation>Os 30 dias contam-se a partir da receção.</translation>
    </message>
    <message>
        <source>The rules read for this law do not say whether a last day on a weekend or a public holiday moves to the next working day.</source>
        <translation>As regras lidas para esta lei não dizem se um último dia que calhe num fim de semana ou feriado passa para o dia útil seguinte.</translation>
    </message>
    <message>
        <source>The controller must say so and name the date by which it will answer (DPO Art. 18(2)).</source>
        <translation>O responsável pelo tratamento tem de o comunicar e indicar a data até à qual responderá (DPO, artigo 18.º, n.º 2).</translation>
    </message>
    <message>
        <source>An answer is free. Only for a disproportionate effort may a share of the cost be asked, CHF 300 at most; its amount is announced first. A request that is not confirmed within 10 days counts as withdrawn, at no cost; the 30 days then run from the end of those 10 days (DPO Art. 19).</source>
        <translation>A resposta é gratuita. Só perante um esforço desproporcionado pode ser pedida uma parte dos custos, no máximo 300 CHF; o montante é comunicado antes. Um pedido que não seja confirmado em 10 dias considera-se retirado, sem custos; os 30 dias contam-se então do fim desses 10 dias (DPO, artigo 19.º).</translation>
    </message>
    <message>
        <source>The 30 days are for access (Article 25) and for the delivery of data (Article 28; DPO Art. 22). For claims under Articles 30 to 32, such as erasure, the Act sets no period.</source>
        <translation>Os 30 dias valem para o acesso (artigo 25.º) e para a entrega de dados (artigo 28.º; DPO, artigo 22.º). Para as pretensões dos artigos 30.º a 32.º, como o apagamento, a lei não fixa prazo.</translation>
    </message>
    <message>
        <source>The 45 calendar days begin on that day, however long it takes to verify who asks (11 CCR 7021).</source>
        <translation>Os 45 dias de calendário começam nesse dia, seja qual for o tempo necessário para verificar quem faz o pedido (11 CCR 7021).</translation>
    </message>
    <message>
        <source>It must say so within the first 45 days (11 CCR 7021).</source>
        <translation>Tem de o comunicar nos primeiros 45 dias (11 CCR 7021).</translation>
    </message>
    <message>
        <source>Brokers that are registered in California can all be reached with one request through DROP (Delete Act, Cal. Civ. Code 1798.99.80 ff.); that note rests on secondary sources, and how fast brokers must act was not verified.</source>
        <translation>Os corretores de dados registados na Califórnia podem ser todos contactados com um único pedido através do DROP (Delete Act, Cal. Civ. Code 1798.99.80 e seguintes); esta nota assenta em fontes secundárias, e não foi verificado em que prazo têm de agir.</translation>
    </message>
    <message>
        <source>If the day of receipt is itself the first day, the period ends one day earlier. The later reading is used here.</source>
        <translation>Se o próprio dia da receção for o primeiro dia, o prazo termina um dia mais cedo. Aqui usa-se a leitura mais tardia.</translation>
    </message>
    <message>
        <source>It must say so within the first 30 days (PIPEDA s. 8(4)). For another format it may take as long as the conversion needs.</source>
        <translation>Tem de o comunicar nos primeiros 30 dias (PIPEDA, s. 8(4)). Para outro formato, pode demorar o tempo que a conversão exigir.</translation>
    </message>
    <message>
        <source>The request must be in writing (PIPEDA s. 8(1)). No answer in time counts as a refusal (PIPEDA s. 8(5)).</source>
        <translation>O pedido tem de ser feito por escrito (PIPEDA, s. 8(1)). A falta de resposta no prazo equivale a uma recusa (PIPEDA, s. 8(5)).</translation>
    </message>
    <message>
        <source>For companies the law fixes no number of days: they answer within a reasonable period. About 30 days is what the regulator expects. Agencies have 30 days.</source>
        <translation>Para as empresas, a lei não fixa um número de dias: respondem num prazo razoável. A autoridade competente espera cerca de 30 dias. Os organismos públicos têm 30 dias.</translation>
    </message>
    <message>
        <source>The 15 days are counted from the date of the request (LGPD Art. 19, II).</source>
        <translation>Os 15 dias contam-se a partir da data do pedido (LGPD, art. 19, II).</translation>
    </message>
    <message>
        <source>A simplified confirmation is owed at once, the complete declaration within 15 days (LGPD Art. 19, I and II).</source>
        <translation>Uma confirmação simplificada é devida de imediato, a declaração completa no prazo de 15 dias (LGPD, art. 19, I e II).</translation>
    </message>
    <message>
        <source>The text counts from the request; the day given here is that of its receipt, so that nobody is called late too early.</source>
        <translation>O texto da lei conta a partir do pedido; o dia aqui indicado é o da receção, para que a ninguém seja apontado um atraso demasiado cedo.</translation>
    </message>
    <message>
        <source>The Illinois Biometric Information Privacy Act gives no right to an answer and no time for one. It demands a published retention policy and a written release before collection, and limits how long data is kept.</source>
        <translation>A lei do Illinois sobre privacidade biométrica (BIPA) não dá direito a uma resposta nem fixa um prazo para ela. Exige uma política de conservação publicada e uma autorização escrita (release) antes da recolha, e limita o tempo durante o qual os dados são conservados.</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3) knows no pause. The EDPB says that the time may stand still while the identity is clarified, if it was asked without undue delay (Guidelines 01/2022, paragraph 159).</source>
        <translation>O artigo 12.º, n.º 3, do RGPD não conhece nenhuma suspensão. O Comité Europeu para a Proteção de Dados (EDPB) afirma que o prazo pode ficar suspenso enquanto se esclarece a identidade, se isso tiver sido pedido sem demora injustificada (Orientações 01/2022, parágrafo 159).</translation>
    </message>
    <message>
        <source>No pause is provided for.</source>
        <translation>Não está prevista nenhuma suspensão.</translation>
    </message>
    <message>
        <source>By then the authority must have handled the complaint or told about its progress or outcome. Otherwise a court can be asked to deal with its silence.</source>
        <translation>Até ao fim deste prazo, a autoridade tem de ter tratado a reclamação ou informado sobre o seu andamento ou resultado. Caso contrário, é possível recorrer a um tribunal contra o seu silêncio.</translation>
    </message>
    <message>
        <source>For complaints lodged from 2 April 2027 about processing in several states, Regulation (EU) 2025/2518 gives the authorities 15 months for an investigation, 12 in simple cooperation. From which day these count was not verified, so no date is given for them.</source>
        <translation>Para reclamações apresentadas a partir de 2 de abril de 2027 sobre um tratamento em vários Estados, o Regulamento (UE) 2025/2518 dá às autoridades 15 meses para uma investigação, 12 na cooperação simples. A partir de que dia se contam não foi verificado, por isso não se indica nenhuma data para eles.</translation>
    </message>
    <message>
        <source>Such a complaint about the exercise of a right needs an earlier request to the controller. The list of what it must contain was not verified.</source>
        <translation>Uma reclamação deste tipo sobre o exercício de um direito exige um pedido anterior ao responsável pelo tratamento. A lista do que a reclamação tem de conter não foi verificada.</translation>
    </message>
    <message>
        <source>Before 5 February 2026 no text of the UK GDPR let the time stand still.</source>
        <translation>Antes de 5 de fevereiro de 2026, nenhum texto do UK GDPR suspendia o prazo.</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12A</source>
        <translation>UK GDPR, artigo 12.º-A</translation>
    </message>
    <message>
        <source>GDPR Art. 12(3)</source>
        <translation>artigo 12.º, n.º 3, do RGPD</translation>
    </message>
    <message>
        <source>UK GDPR Art. 12(3)</source>
        <translation>UK GDPR, artigo 12.º, n.º 3</translation>
    </message>
    <message>
        <source>FADP Art. 25(7)</source>
        <translation>FADP, artigo 25.º, n.º 7</translation>
    </message>
    <message>
        <source>Cal. Civ. Code 1798.130</source>
        <translation>Cal. Civ. Code 1798.130</translation>
    </message>
    <message>
        <source>PIPEDA s. 8(3)</source>
        <translation>PIPEDA, s. 8(3)</translation>
    </message>
    <message>
        <source>Privacy Act 1988, APP 12.4, 13.5</source>
        <translation>Privacy Act 1988, APP 12.4 e 13.5</translation>
    </message>
    <message>
        <source>LGPD Art. 19, II</source>
        <translation>LGPD, art. 19, II</translation>
    </message>
    <message>
        <source>GDPR Art. 78(2)</source>
        <translation>artigo 78.º, n.º 2, do RGPD</translation>
    </message>
    <message>
        <source>The note read for this rule says nothing about a pause.</source>
        <translation>A nota lida para esta regra nada diz sobre uma suspensão.</translation>
    </message>
    <message>
        <source>The 30 days are counted from that day.</source>
        <translation>Os 30 dias contam-se a partir desse dia.</translation>
    </message>
    <message>
        <source>By then the controller must have acknowledged the complaint. The outcome follows without undue delay; the Information Commissioner comes after the controller.</source>
        <translation>Até ao fim deste prazo, o responsável pelo tratamento tem de ter acusado a receção da reclamação. O resultado segue-se sem demora injustificada; o Information Commissioner vem depois do responsável pelo tratamento.</translation>
    </message>
    <message>
        <source>Data Protection Act 2018 s. 164A</source>
        <translation>Data Protection Act 2018, s. 164A</translation>
    </message>
    <message>
        <source>The rules read for this law say nothing about a pause.</source>
        <translation>As regras lidas para esta lei nada dizem sobre uma suspensão.</translation>
    </message>
    <message>
        <source>The time needed to verify a request does not stop the days (11 CCR 7021).</source>
        <translation>O tempo necessário para verificar um pedido não suspende a contagem dos dias (11 CCR 7021).</translation>
    </message>
    <message>
        <source>The business days after that day are counted.</source>
        <translation>Contam-se os dias úteis depois desse dia.</translation>
    </message>
    <message>
        <source>By then the business must have confirmed that the request arrived, and say how it will be dealt with.</source>
        <translation>Até ao fim deste prazo, a empresa tem de ter confirmado que o pedido chegou, e dizer como o vai tratar.</translation>
    </message>
    <message>
        <source>11 CCR 7021, which counts business days</source>
        <translation>11 CCR 7021, que conta dias úteis</translation>
    </message>
    <message>
        <source>11 CCR 7021</source>
        <translation>11 CCR 7021</translation>
    </message>
    <message>
        <source>What a business day is was not found in the text that was read. Saturdays, Sundays and federal holidays are left out here.</source>
        <translation>No texto lido não foi encontrado o que é um dia útil. Aqui não se contam os sábados, os domingos e os feriados federais.</translation>
    </message>
    <message>
        <source>By then the business must have stopped selling and sharing the data.</source>
        <translation>Até ao fim deste prazo, a empresa tem de ter deixado de vender e partilhar os dados.</translation>
    </message>
    <message>
        <source>the CCPA Regulations, which count business days</source>
        <translation>as CCPA Regulations, que contam dias úteis</translation>
    </message>
    <message>
        <source>CCPA Regulations (do-not-sell requests)</source>
        <translation>CCPA Regulations (pedidos de não venda)</translation>
    </message>
    <message>
        <source>The three years are counted from that day.</source>
        <translation>Os três anos contam-se a partir desse dia.</translation>
    </message>
    <message>
        <source>By then, or when the purpose is fulfilled if that is earlier, the biometric data must have been destroyed.</source>
        <translation>Até ao fim deste prazo, ou quando a finalidade estiver cumprida, se isso acontecer antes, os dados biométricos têm de ter sido destruídos.</translation>
    </message>
    <message>
        <source>the same date three years later</source>
        <translation>a mesma data três anos depois</translation>
    </message>
    <message>
        <source>740 ILCS 14/15(a)</source>
        <translation>740 ILCS 14/15(a)</translation>
    </message>
    <message>
        <source>This limit needs no request; it runs from the person&apos;s last interaction with the company.</source>
        <translation>Este prazo não depende de um pedido; conta-se a partir da última interação da pessoa com a empresa.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date.</source>
        <translation>É uma data do próprio remetente.</translation>
    </message>
    <message>
        <source>The 14 days are counted from that day.</source>
        <translation>Os 14 dias contam-se a partir desse dia.</translation>
    </message>
    <message>
        <source>It is the sender&apos;s own date, so it stays where it is.</source>
        <translation>É uma data do próprio remetente, por isso fica onde está.</translation>
    </message>
    <message>
        <source>the sender&apos;s own date</source>
        <translation>a data do próprio remetente</translation>
    </message>
    <message>
        <source>This is a custom of senders, not a limit of any law. A letter must not call it one.</source>
        <translation>É um hábito dos remetentes, não um prazo legal. Uma carta não lhe deve chamar prazo legal.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to have the use of personal information restricted. Ask for its correction (APP 13) with the kind “rectification”, or for its destruction (APP 11.2) with the kind “erasure”.</source>
        <translation>O Privacy Act não dá direito a limitar a utilização das informações pessoais. Peça a sua correção (APP 13) com o tipo «Corrigir os meus dados» ou a sua destruição (APP 11.2) com o tipo «Apagar os meus dados».</translation>
    </message>
    <message>
        <source>The Privacy Act gives no right to take personal information from one service to another. With the kind “access” you can ask for it in the form that you want (APP 12.4).</source>
        <translation>O Privacy Act não dá direito a levar as informações pessoais de um serviço para outro. Com o tipo «Ver os meus dados», pode pedi-las na forma que quiser (APP 12.4).</translation>
    </message>
    <message>
        <source>The Privacy Act does not bind private people and most small businesses, and it gives no right to have a photograph taken down. Towards a larger organisation the kind “erasure” fits (APP 11.2); intimate images and the bullying of a child can be reported to the eSafety Commissioner.</source>
        <translation>O Privacy Act não vincula os particulares nem a maioria das pequenas empresas e não dá direito a que uma fotografia seja retirada. Perante uma organização maior, é adequado o tipo «Apagar os meus dados» (APP 11.2); as imagens íntimas e o bullying de uma criança podem ser denunciados ao eSafety Commissioner.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>The Act knows no restriction of processing; write an objection, which challenges compliance with the Act, or a withdrawal of consent.</source>
        <translation>A lei não conhece a limitação do tratamento; escreva uma oposição, que contesta o cumprimento da lei, ou retire o consentimento.</translation>
    </message>
    <message>
        <source>No right to move data to another service was found in force in the Act; an access request gives you the information in a form that is generally understandable.</source>
        <translation>Não foi encontrado na lei nenhum direito em vigor a transferir dados para outro serviço; com um pedido de acesso, recebe as informações numa forma geralmente compreensível.</translation>
    </message>
    <message>
        <source>The Act does not bind private persons and reaches a site only in the course of its commercial activities; to a site that is run for profit, write an erasure request.</source>
        <translation>A lei não vincula os particulares e só abrange um site no âmbito das suas atividades comerciais; a um site com fins lucrativos, escreva um pedido de apagamento.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>the European Economic Area</source>
        <translation>Espaço Económico Europeu</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Califórnia</translation>
    </message>
    <message>
        <source>The Act lets a business use most personal information without consent, so that there is nothing general to withdraw; write an objection, which directs the business not to sell or share your information, or a restriction, which limits the use of sensitive information.</source>
        <translation>A lei permite que uma empresa utilize a maior parte das informações pessoais sem consentimento, por isso não há nada de geral que possa ser retirado; escreva uma oposição, que instrui a empresa a não vender nem partilhar as suas informações, ou uma limitação, que restringe a utilização de informações sensíveis.</translation>
    </message>
    <message>
        <source>The Act binds certain businesses and not private persons, and its right to delete covers only what a business collected from you; if the site belongs to a business, send it an erasure request.</source>
        <translation>A lei vincula certas empresas e não os particulares, e o direito ao apagamento só abrange o que uma empresa recolheu junto de si; se o site pertencer a uma empresa, envie-lhe um pedido de apagamento.</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>The Act knows no limited use of data that are kept; write an objection, which asks the company not to obtain, sell or disclose biometric data of yours, or an erasure request, which asks for their destruction.</source>
        <translation>A lei não conhece uma utilização limitada dos dados conservados; escreva uma oposição, que pede à empresa que não obtenha, venda nem divulgue dados biométricos seus, ou um pedido de apagamento, que pede a sua destruição.</translation>
    </message>
    <message>
        <source>The Act has no rule on correcting data; it is about releases, retention and destruction, for which an access or erasure request fits.</source>
        <translation>A lei não tem regras sobre a correção de dados; trata de autorizações (releases), conservação e destruição, para as quais é adequado um pedido de acesso ou de apagamento.</translation>
    </message>
    <message>
        <source>The Act gives no right to receive data; an access request asks for the written policy and for what was released.</source>
        <translation>A lei não dá direito a receber os dados; um pedido de acesso pede a política de conservação escrita e aquilo para que foi dada autorização (release).</translation>
    </message>
    <message>
        <source>The Act has no rule on taking back a written release; an objection says that you give none, and an erasure request asks for destruction.</source>
        <translation>A lei não tem regras sobre a retirada de uma autorização escrita (release); uma oposição diz que não a dá, e um pedido de apagamento pede a destruição.</translation>
    </message>
    <message>
        <source>The Act names no authority that hears complaints; a reply or a reminder can be written to the company.</source>
        <translation>A lei não indica nenhuma autoridade que receba reclamações; pode escrever à empresa uma réplica ou um lembrete.</translation>
    </message>
    <message>
        <source>The Act does not cover photographs as such, so that a site cannot be asked under it to take one down; an erasure request concerns what was computed from your face.</source>
        <translation>A lei não abrange as fotografias enquanto tais, por isso não é possível pedir a um site, com base nela, que retire uma; um pedido de apagamento diz respeito ao que foi calculado a partir do seu rosto.</translation>
    </message>
    <message>
        <source>If it arrived by {day}, an answer is owed by {due}</source>
        <translation>Se chegou até {day}, a resposta é devida até {due}</translation>
    </message>
    <message>
        <source>An answer was owed by {due}</source>
        <translation>A resposta era devida até {due}</translation>
    </message>
    <message>
        <source>An answer is owed by {due}</source>
        <translation>A resposta é devida até {due}</translation>
    </message>
    <message>
        <source>The entry “{event}” is not complete.</source>
        <translation>A entrada «{event}» não está completa.</translation>
    </message>
    <message>
        <source>The letter is a draft. It can be sent, drafted again, or the case closed.</source>
        <translation>A carta é um rascunho. Pode ser enviada ou redigida de novo, ou o caso pode ser encerrado.</translation>
    </message>
    <message>
        <source>The letter was sent. Next is that it was received, acknowledged or answered, or sent again another way. Silence, a reminder or a complaint needs a day of receipt first; an assumed one is enough.</source>
        <translation>A carta foi enviada. A seguir, é recebida, confirmada ou respondida, ou enviada de novo por outra via. Antes de registar a falta de resposta, um lembrete ou uma reclamação, é preciso um dia de receção; basta um dia presumido.</translation>
    </message>
    <message>
        <source>The letter arrived. Next is an acknowledgement, an extension, a question, an answer, or silence.</source>
        <translation>A carta chegou. A seguir vem uma confirmação de receção, uma prorrogação, uma pergunta, uma resposta ou o silêncio.</translation>
    </message>
    <message>
        <source>The recipient acknowledged the letter. Next is an extension, a question, an answer, or silence.</source>
        <translation>O destinatário confirmou a receção da carta. A seguir vem uma prorrogação, uma pergunta, uma resposta ou o silêncio.</translation>
    </message>
    <message>
        <source>The recipient took more time. Next is a question, an answer, or silence.</source>
        <translation>O destinatário prorrogou o prazo. A seguir vem uma pergunta, uma resposta ou o silêncio.</translation>
    </message>
    <message>
        <source>No answer came in time. Next is a reminder, a complaint, or a late answer.</source>
        <translation>Não chegou nenhuma resposta no prazo. A seguir vem um lembrete, uma reclamação ou uma resposta tardia.</translation>
    </message>
    <message>
        <source>The recipient was reminded. Next is a late answer, another reminder, or a complaint.</source>
        <translation>Foi enviado um lembrete ao destinatário. A seguir vem uma resposta tardia, outro lembrete ou uma reclamação.</translation>
    </message>
    <message>
        <source>The request was answered. Next is that the case is closed, or a reply or a complaint if something is wrong.</source>
        <translation>O pedido foi respondido. A seguir, encerra-se o caso ou, se algo não estiver certo, vem uma réplica ou uma reclamação.</translation>
    </message>
    <message>
        <source>The answer is incomplete. Next is a reply or a reminder, a complaint, a further answer, or the end.</source>
        <translation>A resposta está incompleta. A seguir vem uma réplica ou um lembrete, uma reclamação, uma nova resposta ou o fim.</translation>
    </message>
    <message>
        <source>The request was refused. Next is a reply, a complaint, a further answer, or the end.</source>
        <translation>O pedido foi recusado. A seguir vem uma réplica, uma reclamação, uma nova resposta ou o fim.</translation>
    </message>
    <message>
        <source>A complaint was made. Next is what the authority or the recipient answers, or the end.</source>
        <translation>Foi apresentada uma reclamação. A seguir vem a resposta da autoridade ou do destinatário, ou o fim.</translation>
    </message>
    <message>
        <source>The case is closed. To open it again, take the closing entry back.</source>
        <translation>O caso está encerrado. Para o abrir de novo, anule a entrada de encerramento.</translation>
    </message>
    <message>
        <source>Entry {number} is the draft itself, so it cannot be taken back.</source>
        <translation>A entrada {number} é o próprio rascunho, por isso não pode ser anulada.</translation>
    </message>
    <message>
        <source>Entry {number} is no entry that counts, so it cannot be taken back.</source>
        <translation>A entrada {number} não é uma entrada que conte, por isso não pode ser anulada.</translation>
    </message>
    <message>
        <source>Entry {number} is of {day}, so it cannot be taken back on an earlier day. Correct the date.</source>
        <translation>A entrada {number} é de {day}, por isso não pode ser anulada num dia anterior. Corrija a data.</translation>
    </message>
    <message>
        <source>Entry {number} cannot be taken back while entry {other} ({event}, {day}) stands on it. Take that one back first.</source>
        <translation>A entrada {number} não pode ser anulada enquanto a entrada {other} ({event}, {day}) se basear nela. Anule primeiro essa.</translation>
    </message>
    <message>
        <source>The entry “{event}” does not fit: the case is “{state}”. {why}</source>
        <translation>A entrada «{event}» não é possível: o estado do caso é «{state}». {why}</translation>
    </message>
    <message>
        <source>“{event}”</source>
        <translation>«{event}»</translation>
    </message>
    <message>
        <source>{names} or “{event}”</source>
        <translation>{names} ou «{event}»</translation>
    </message>
    <message>
        <source>The entry “{event}” needs an entry {names} before it. Log that first.</source>
        <translation>A entrada «{event}» precisa de uma entrada {names} antes dela. Registe-a primeiro.</translation>
    </message>
    <message>
        <source>“{event}” on {day} is before {names} on {first}. Correct the date, or take the earlier entry back.</source>
        <translation>«{event}» em {day} é anterior a {names} em {first}. Corrija a data ou anule a entrada anterior.</translation>
    </message>
    <message>
        <source>The last thing in the log happened on {day}. The case cannot have ended before.</source>
        <translation>A última coisa registada aconteceu em {day}. O caso não pode ter terminado antes.</translation>
    </message>
    <message>
        <source>The recipient reacted on {day}, so the letter had arrived by then.</source>
        <translation>O destinatário reagiu em {day}, portanto a carta já tinha chegado nessa data.</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven. Nobody can have reacted before. Correct the date, or take the receipt back.</source>
        <translation>A carta chegou em {day}, e há comprovativo disso. Ninguém pode ter reagido antes. Corrija a data ou anule a entrada da chegada.</translation>
    </message>
    <message>
        <source>The log says that no answer had come by {day}. If one had, take that entry back first.</source>
        <translation>O registo indica que até {day} não tinha chegado resposta. Se tinha, anule primeiro essa entrada.</translation>
    </message>
    <message>
        <source>An extension of {day} cannot end on {end}. Correct one of the dates.</source>
        <translation>Uma prorrogação de {day} não pode terminar em {end}. Corrija uma das datas.</translation>
    </message>
    <message>
        <source>{day} is a weekend day: the next working day counts ({rule}).</source>
        <translation>{day} calha num fim de semana: conta o dia útil seguinte ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in {country} ({name}): the next working day counts ({rule}).</source>
        <translation>{day} é feriado ({country}: {name}): conta o dia útil seguinte ({rule}).</translation>
    </message>
    <message>
        <source>{day} is a public holiday in most states of the area ({number} of {all}): the next working day counts ({rule}).</source>
        <translation>{day} é feriado na maioria dos Estados do espaço em causa ({number} de {all}): conta o dia útil seguinte ({rule}).</translation>
    </message>
    <message>
        <source>A regional public holiday could move the end further.</source>
        <translation>Um feriado regional poderia adiar ainda mais o fim do prazo.</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}.</source>
        <translation>Não se deve apontar um atraso a ninguém antes do fim do dia {day}.</translation>
    </message>
    <message>
        <source>the public holidays of {country}</source>
        <translation>os feriados deste país: {country}</translation>
    </message>
    <message>
        <source>the days that most states of the European Economic Area keep</source>
        <translation>os feriados observados na maioria dos Estados do Espaço Económico Europeu</translation>
    </message>
    <message>
        <source>The controller&apos;s country is not known, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>Não se conhece o país do responsável pelo tratamento; por isso, não é certo de que país contam os feriados. Aqui usam-se os fins de semana e {used}.</translation>
    </message>
    <message>
        <source>{country} is outside the area of this law, so it is not settled whose public holidays count. Weekends and {used} are used here.</source>
        <translation>{country} está fora do território desta lei; por isso, não é certo de que país contam os feriados. Aqui usam-se os fins de semana e {used}.</translation>
    </message>
    <message>
        <source>The request was received on {day}. {rule}</source>
        <translation>O pedido foi recebido em {day}. {rule}</translation>
    </message>
    <message>
        <source>The answer is due by the end of {day}.</source>
        <translation>A resposta é devida até ao fim do dia {day}.</translation>
    </message>
    <message>
        <source>An answer can be expected by the end of {day}; no law fixes this day.</source>
        <translation>É de esperar uma resposta até ao fim do dia {day}; nenhuma lei fixa este dia.</translation>
    </message>
    <message>
        <source>The controller extended the period by {length}, which also count from receipt. {notice}</source>
        <translation>O responsável pelo tratamento prorrogou o prazo por {length}, também a contar da receção. {notice}</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} a contar da receção ({law}): o prazo termina em {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from receipt ({law}) end on {day}.</source>
        <translation>{length} a contar da receção ({law}): o prazo termina em {day}.</translation>
    </message>
    <message>
        <source>that is the day with the number {number}</source>
        <translation>é o dia com o número {number}</translation>
    </message>
    <message>
        <source>that month has no day {number}, so its last day counts</source>
        <translation>esse mês não tem o dia {number}, por isso conta o seu último dia</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>um mês</translation>
    </message>
    <message>
        <source>two months</source>
        <translation>dois meses</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Três meses</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dias</translation>
    </message>
    <message>
        <source>The controller named {day} for its answer. {notice}</source>
        <translation>O responsável pelo tratamento indicou para a resposta o dia {day}. {notice}</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Dia de Todos os Santos</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascensão</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assunção de Nossa Senhora</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Natal</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Véspera de Natal</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpo de Deus</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Segunda-feira de Páscoa</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifania</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Sexta-feira Santa</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Imaculada Conceição</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Dia da Independência</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Dia do Trabalhador</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Dia nacional</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Ano Novo</translation>
    </message>
    <message>
        <source>Pentecost Monday</source>
        <translation>Segunda-feira de Pentecostes</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>Dia de Santo Estêvão</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Segundo dia de Natal</translation>
    </message>
    <message>
        <source>The letter arrived on {day}, and that is proven.</source>
        <translation>A carta chegou em {day}, e há comprovativo disso.</translation>
    </message>
    <message>
        <source>The letter is assumed to have arrived on {day}; there is no proof.</source>
        <translation>Presume-se que a carta chegou em {day}; não há comprovativo.</translation>
    </message>
    <message>
        <source>When the letter arrived is not logged. It is expected to have arrived by {day}.</source>
        <translation>Não está registado quando a carta chegou. É de esperar que tenha chegado até {day}.</translation>
    </message>
    <message>
        <source>The extension of {day} came after the first period had ended, so it is not counted.</source>
        <translation>A prorrogação de {day} veio depois de terminado o primeiro prazo, por isso não conta.</translation>
    </message>
    <message>
        <source>They wrote that they need more time. This law sets no longer period itself, and no day that they named is logged. The first period counts.</source>
        <translation>O destinatário escreveu que precisa de mais tempo. Esta lei não fixa ela própria um prazo mais longo, e não está registado nenhum dia que ele tenha indicado. Conta o primeiro prazo.</translation>
    </message>
    <message>
        <source>They wrote that they need time until {day}. Under this law that does not make the period longer. The first period counts.</source>
        <translation>O destinatário escreveu que precisa de tempo até {day}. Segundo esta lei, isso não torna o prazo mais longo. Conta o primeiro prazo.</translation>
    </message>
    <message>
        <source>The recipient asked back, which was settled on {day}. Whether that stopped the time is open, so nobody is called late before the time is over that begins on that day.</source>
        <translation>O destinatário fez uma pergunta, que ficou resolvida em {day}. Não é certo se isso suspendeu o prazo; por isso, só se aponta um atraso depois de terminar o prazo que começa nesse dia.</translation>
    </message>
    <message>
        <source>That the letter arrived can be assumed from {day} on. If you know when it arrived, give that day, and say whether it is proven.</source>
        <translation>A partir de {day} pode presumir-se que a carta chegou. Se souber quando chegou, indique esse dia e se há comprovativo.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}, and that was not settled. Log “{given}” or “{replied}” before “{silent}”, or take “{silent}” back first.</source>
        <translation>O destinatário fez uma pergunta em {day}, que não ficou resolvida. Registe «{given}» ou «{replied}» antes de «{silent}», ou anule primeiro «{silent}».</translation>
    </message>
    <message>
        <source>Nobody should be called late before the end of {day}. Log “{silent}” after that day; if it is in the log already, take it back first.</source>
        <translation>Não se deve apontar um atraso a ninguém antes do fim do dia {day}. Registe «{silent}» depois desse dia; se já estiver no registo, anule primeiro essa entrada.</translation>
    </message>
    <message>
        <source>Nobody should be called late: no time is known that ran out. If “{silent}” is in the log, take it back.</source>
        <translation>Não se deve apontar um atraso a ninguém: não se conhece nenhum prazo que tenha terminado. Se «{silent}» estiver no registo, anule essa entrada.</translation>
    </message>
    <message>
        <source>An entry takes at most {most} files. Put them into one archive, or make a second entry.</source>
        <translation>Uma entrada aceita no máximo {most} ficheiros. Junte-os num arquivo ou crie uma segunda entrada.</translation>
    </message>
    <message>
        <source>The log does not say that the letter was sent. Log that first.</source>
        <translation>O registo não indica que a carta foi enviada. Registe isso primeiro.</translation>
    </message>
    <message>
        <source>Which authority hears the complaint depends on where you live. Choose the region.</source>
        <translation>A autoridade competente para a reclamação depende do lugar onde reside. Escolha a região.</translation>
    </message>
    <message>
        <source>The recipient asked back on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>O destinatário fez uma pergunta em {day}. Até isso ficar resolvido, pode considerar o prazo suspenso. Dê a informação necessária ou responda porque não é necessária.</translation>
    </message>
    <message>
        <source>The recipient asked back about identity on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>O destinatário pediu em {day} informações sobre a identidade. Até isso ficar resolvido, pode considerar o prazo suspenso. Dê a informação necessária ou responda porque não é necessária.</translation>
    </message>
    <message>
        <source>The recipient asked back about clarification on {day}. Until that is settled it may treat the time as stopped. Give what is needed, or reply why it is not needed.</source>
        <translation>O destinatário pediu em {day} um esclarecimento. Até isso ficar resolvido, pode considerar o prazo suspenso. Dê a informação necessária ou responda porque não é necessária.</translation>
    </message>
    <message>
        <source>The letter is written. As far as the log says it was not sent.</source>
        <translation>A carta está escrita. Segundo o registo, não foi enviada.</translation>
    </message>
    <message>
        <source>The recipient answered. If everything is there, close the case; if not, log what is missing.</source>
        <translation>O destinatário respondeu. Se não faltar nada, encerre o caso; se faltar, registe o que falta.</translation>
    </message>
    <message>
        <source>The time of the recipient begins when the letter arrives. Log the day that a proof shows, or, from {day} on, that you assume it arrived.</source>
        <translation>O prazo do destinatário começa quando a carta chega. Registe o dia que consta de um comprovativo ou, a partir de {day}, que presume que chegou.</translation>
    </message>
    <message>
        <source>An answer is owed by {due}. Nobody should be called late before the end of {late}.</source>
        <translation>A resposta é devida até {due}. Não se deve apontar um atraso a ninguém antes do fim do dia {late}.</translation>
    </message>
    <message>
        <source>An answer was owed by {due}, at the latest reading by {late}. If none came, log it.</source>
        <translation>A resposta era devida até {due} ou, segundo a leitura mais tardia, até {late}. Se não chegou nenhuma, registe-o.</translation>
    </message>
    <message>
        <source>No answer came in time. A reminder is often enough, and it helps a later complaint.</source>
        <translation>Não chegou nenhuma resposta no prazo. Muitas vezes basta um lembrete, que também ajuda numa reclamação posterior.</translation>
    </message>
    <message>
        <source>A complaint is possible now. Many authorities expect that you reminded the recipient first.</source>
        <translation>Já é possível apresentar uma reclamação. Muitas autoridades esperam que tenha enviado antes um lembrete ao destinatário.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A reply can say why that is not enough.</source>
        <translation>O destinatário respondeu apenas em parte. Uma réplica pode explicar porque isso não chega.</translation>
    </message>
    <message>
        <source>The recipient answered only in part. A complaint is possible without a reply, too.</source>
        <translation>O destinatário respondeu apenas em parte. Também é possível uma reclamação sem réplica.</translation>
    </message>
    <message>
        <source>The recipient refused. A reply can say why that is not enough.</source>
        <translation>O destinatário recusou. Uma réplica pode explicar porque isso não chega.</translation>
    </message>
    <message>
        <source>The recipient refused. A complaint is possible without a reply, too.</source>
        <translation>O destinatário recusou. Também é possível uma reclamação sem réplica.</translation>
    </message>
    <message>
        <source>The recipient was reminded. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Foi enviado um lembrete ao destinatário. Se até lá nada mudar, o passo seguinte é uma reclamação. O tempo a esperar é um hábito, não um prazo legal.</translation>
    </message>
    <message>
        <source>The recipient was replied to. If nothing changed by then, a complaint is the next step. How long to wait is a habit and no period of the law.</source>
        <translation>Foi enviada uma réplica ao destinatário. Se até lá nada mudar, o passo seguinte é uma reclamação. O tempo a esperar é um hábito, não um prazo legal.</translation>
    </message>
    <message>
        <source>The authority answered. Log what it decided in the note, and close the case when nothing is left to do.</source>
        <translation>A autoridade respondeu. Registe na nota o que ela decidiu e encerre o caso quando já não houver nada a fazer.</translation>
    </message>
    <message>
        <source>{authority} has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>A reclamação está com: {authority}. O prazo para lhe dar notícias depende da lei dessa autoridade.</translation>
    </message>
    <message>
        <source>The authority has the complaint. When it has to tell you about it depends on its law.</source>
        <translation>A reclamação está com a autoridade. O prazo para lhe dar notícias depende da lei dessa autoridade.</translation>
    </message>
    <message>
        <source>The authority has the complaint. By {due} it owes you its decision or news of how far it is. Do not call it late before the end of {late}.</source>
        <translation>A reclamação está com a autoridade. Até {due} deve-lhe uma decisão ou informações sobre o andamento. Não lhe aponte um atraso antes do fim do dia {late}.</translation>
    </message>
    <message>
        <source>The authority owed you its decision or news by {due}, at the latest reading by {late}. If none came, ask it. A court can be asked to deal with its silence; take advice before that.</source>
        <translation>A autoridade devia-lhe uma decisão ou informações sobre o andamento até {due} ou, segundo a leitura mais tardia, até {late}. Se nada chegou, pergunte-lhe. É possível recorrer a um tribunal contra o silêncio; procure aconselhamento antes disso.</translation>
    </message>
    <message>
        <source>The case was changed meanwhile. Look at it again, and repeat the entry.</source>
        <translation>O caso foi entretanto alterado. Veja-o de novo e repita a entrada.</translation>
    </message>
    <message>
        <source>there are {most} reference photos already</source>
        <translation>já existem {most} fotografias de referência</translation>
    </message>
    <message>
        <source>its stored picture could not be opened ({problem})</source>
        <translation>a imagem guardada não pôde ser aberta ({problem})</translation>
    </message>
    <message>
        <source>this pack finds no face in its stored picture</source>
        <translation>este pacote não encontra nenhum rosto na imagem guardada</translation>
    </message>
    <message>
        <source>reminder {number}</source>
        <translation>lembrete {number}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>Log when it arrived</source>
        <translation>Registar quando a carta chegou</translation>
    </message>
    <message>
        <source>Answer the question of the recipient</source>
        <translation>Responder à pergunta do destinatário</translation>
    </message>
    <message>
        <source>Remind the recipient</source>
        <translation>Enviar um lembrete ao destinatário</translation>
    </message>
    <message>
        <source>Reply to the recipient</source>
        <translation>Enviar uma réplica ao destinatário</translation>
    </message>
    <message>
        <source>Check the answer and close the case</source>
        <translation>Verificar a resposta e encerrar o caso</translation>
    </message>
    <message>
        <source>{what}: {recipient} ({kind})</source>
        <translation>{what}: {recipient} ({kind})</translation>
    </message>
    <message>
        <source>Case {number}, {person}, {law}, {state}.</source>
        <translation>Caso {number}, {person}, {law}, {state}.</translation>
    </message>
    <message>
        <source>Answer owed</source>
        <translation>Fim do prazo para a resposta</translation>
    </message>
    <message>
        <source>Answer owed if the letter arrived as expected</source>
        <translation>Fim do prazo para a resposta, se a carta chegou como previsto</translation>
    </message>
    <message>
        <source>If so, an answer is owed by {day}.</source>
        <translation>Se assim for, a resposta é devida até {day}.</translation>
    </message>
    <message>
        <source>If no answer came, log it</source>
        <translation>Se não chegou nenhuma resposta, registá-lo</translation>
    </message>
    <message>
        <source>data protection law of {country}</source>
        <translation>lei de proteção de dados ({country})</translation>
    </message>
    <message>
        <source>{one} or the {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>um dia</translation>
    </message>
    <message>
        <source>The recipient&apos;s question changes nothing. {rule}</source>
        <translation>A pergunta do destinatário não altera nada. {rule}</translation>
    </message>
    <message>
        <source>The recipient asked something before it answered. {rule} The date below leaves that out.</source>
        <translation>O destinatário perguntou algo antes de responder. {rule} A data abaixo não tem isso em conta.</translation>
    </message>
    <message>
        <source>A question that came when the time was over changes nothing.</source>
        <translation>Uma pergunta que chegou quando o prazo já tinha terminado não altera nada.</translation>
    </message>
    <message>
        <source>The time starts on {day}, when what the controller had asked for arrived ({rule}).</source>
        <translation>O prazo começa em {day}, quando chegou o que o responsável pelo tratamento tinha pedido ({rule}).</translation>
    </message>
    <message>
        <source>The time stood still for {length} while a question was open ({rule}).</source>
        <translation>O prazo esteve suspenso durante {length} enquanto uma pergunta estava em aberto ({rule}).</translation>
    </message>
    <message>
        <source>With the {length} of standing still added, that is {day}.</source>
        <translation>Acrescentando a suspensão ({length}), é o dia {day}.</translation>
    </message>
    <message>
        <source>{length} from the start ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} a contar do início ({law}): o prazo termina em {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>Whether the day on which the controller had its answer belongs to the pause was not verified.</source>
        <translation>Não foi verificado se o dia em que o responsável pelo tratamento recebeu a resposta faz parte da suspensão.</translation>
    </message>
    <message>
        <source>Give the date that the recipient named.</source>
        <translation>Indique a data que o destinatário comunicou.</translation>
    </message>
    <message>
        <source>The law provides for no extension.</source>
        <translation>A lei não prevê nenhuma prorrogação.</translation>
    </message>
    <message>
        <source>The recipient cannot choose the length itself.</source>
        <translation>O destinatário não pode escolher ele próprio a duração.</translation>
    </message>
    <message>
        <source>The controller received the complaint on {day}. {rule}</source>
        <translation>O responsável pelo tratamento recebeu a reclamação em {day}. {rule}</translation>
    </message>
    <message>
        <source>The complaint was lodged with the authority on {day}. {rule}</source>
        <translation>A reclamação foi apresentada à autoridade em {day}. {rule}</translation>
    </message>
    <message>
        <source>The last interaction with the company was on {day}. {rule}</source>
        <translation>A última interação com a empresa foi em {day}. {rule}</translation>
    </message>
    <message>
        <source>The letter before was sent on {day}. {rule}</source>
        <translation>A carta anterior foi enviada em {day}. {rule}</translation>
    </message>
    <message>
        <source>{length} from lodging ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} a contar da apresentação ({law}): o prazo termina em {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from the last interaction ({law}) ends on {day}: {why} ({rule}).</source>
        <translation>{length} a contar da última interação ({law}): o prazo termina em {day}; {why} ({rule}).</translation>
    </message>
    <message>
        <source>{length} from sending ({law}) end on {day}.</source>
        <translation>{length} a contar do envio ({law}): o prazo termina em {day}.</translation>
    </message>
    <message>
        <source>Three years</source>
        <translation>Três anos</translation>
    </message>
    <message>
        <source>10 business days</source>
        <translation>10 dias úteis</translation>
    </message>
    <message>
        <source>15 business days</source>
        <translation>15 dias úteis</translation>
    </message>
    <message>
        <source>The confirmation is due by the end of {day}.</source>
        <translation>A confirmação é devida até ao fim do dia {day}.</translation>
    </message>
    <message>
        <source>Selling and sharing must have stopped by the end of {day}.</source>
        <translation>A venda e a partilha têm de ter cessado até ao fim do dia {day}.</translation>
    </message>
    <message>
        <source>The acknowledgement is due by the end of {day}.</source>
        <translation>A confirmação de receção é devida até ao fim do dia {day}.</translation>
    </message>
    <message>
        <source>News of the complaint is due by the end of {day}.</source>
        <translation>As notícias sobre a reclamação são devidas até ao fim do dia {day}.</translation>
    </message>
    <message>
        <source>The data must have been destroyed by the end of {day}.</source>
        <translation>Os dados têm de ter sido destruídos até ao fim do dia {day}.</translation>
    </message>
    <message>
        <source>A reminder can be sent after {day}.</source>
        <translation>Depois de {day}, pode ser enviado um lembrete.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Hearing before an order in the Marx complaint: delete the biometric hash and confirm by 2021-02-12; photos not covered; only this complainant</source>
        <translation>Audiência prévia a uma ordem na reclamação Marx: apagar o hash biométrico e confirmar até 2021-02-12; fotografias não abrangidas; apenas este reclamante</translation>
    </message>
    <message>
        <source>formal order and end of case not found</source>
        <translation>ordem formal e fim do processo não encontrados</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>HmbBfDI (Hamburg)</source>
        <translation>HmbBfDI (Hamburgo)</translation>
    </message>
    <message>
        <source>Joint report: collection without consent and for an inappropriate purpose</source>
        <translation>Relatório conjunto: recolha sem consentimento e para uma finalidade inadequada</translation>
    </message>
    <message>
        <source>followed by provincial orders</source>
        <translation>seguido de ordens das províncias</translation>
    </message>
    <message>
        <source>finding read; number and clauses general knowledge</source>
        <translation>conclusões lidas; número e cláusulas de conhecimento geral</translation>
    </message>
    <message>
        <source>OPC with BC, AB, QC commissioners</source>
        <translation>OPC com os comissários de BC, AB e QC</translation>
    </message>
    <message>
        <source>Unlawful use; training, DPIA, inform persons, have data erased by 2021-09-15</source>
        <translation>Uso ilícito; formação, AIPD, informar as pessoas, mandar apagar os dados até 2021-09-15</translation>
    </message>
    <message>
        <source>fine on the user, not on Clearview</source>
        <translation>coima ao utilizador, não à Clearview</translation>
    </message>
    <message>
        <source>IMY (Sweden)</source>
        <translation>IMY (Suécia)</translation>
    </message>
    <message>
        <source>Swedish Police (user of Clearview AI)</source>
        <translation>Polícia sueca (utilizadora da Clearview AI)</translation>
    </message>
    <message>
        <source>Inquiry opened; questions unanswered until 2022-11-01</source>
        <translation>Inquérito aberto; perguntas sem resposta até 2022-11-01</translation>
    </message>
    <message>
        <source>see the entry of December 2022</source>
        <translation>ver a entrada de dezembro de 2022</translation>
    </message>
    <message>
        <source>LfDI Baden-Württemberg</source>
        <translation>LfDI Baden-Württemberg</translation>
    </message>
    <message>
        <source>Stop collecting, delete existing images of people in Australia</source>
        <translation>Parar a recolha, apagar as imagens existentes de pessoas na Austrália</translation>
    </message>
    <message>
        <source>stands: AAT [2023] AATA 1069 (2023-05-08) confirmed APP 3.3 and 1.2; Clearview withdrew 2023-08; OAIC 2024-08-21: no further action</source>
        <translation>mantém-se: AAT [2023] AATA 1069 (2023-05-08) confirmou APP 3.3 e 1.2; a Clearview desistiu em 2023-08; OAIC 2024-08-21: nenhuma outra medida</translation>
    </message>
    <message>
        <source>Formal notice (public 2021-12-16): stop without legal basis, ease rights, erase within 2 months</source>
        <translation>Notificação formal (tornada pública em 2021-12-16): cessar o tratamento sem fundamento jurídico, facilitar o exercício dos direitos, apagar no prazo de 2 meses</translation>
    </message>
    <message>
        <source>not answered; led to fine</source>
        <translation>sem resposta; levou a uma coima</translation>
    </message>
    <message>
        <source>Orders to stop and delete</source>
        <translation>Ordens para parar e apagar</translation>
    </message>
    <message>
        <source>BC upheld 2024 BCSC 2311 (2024-12); AB upheld 2025 ABKB 287 (2025-05-08), though parts of PIPA held unconstitutional</source>
        <translation>BC: confirmada em 2024 BCSC 2311 (2024-12); AB: confirmada em 2025 ABKB 287 (2025-05-08), embora partes da PIPA tenham sido consideradas inconstitucionais</translation>
    </message>
    <message>
        <source>court rulings and P2021-12 read; day and BC number general knowledge</source>
        <translation>decisões judiciais e P2021-12 lidas; dia e número da BC de conhecimento geral</translation>
    </message>
    <message>
        <source>BC, AB, QC commissioners</source>
        <translation>comissários de BC, AB e QC</translation>
    </message>
    <message>
        <source>Fine (announced 2022-03-09), ban, erasure, appoint EU representative</source>
        <translation>Coima (anunciada em 2022-03-09), proibição, apagamento, designação de um representante na UE</translation>
    </message>
    <message>
        <source>unpaid per noyb 2025-10</source>
        <translation>por pagar, segundo a noyb (2025-10)</translation>
    </message>
    <message>
        <source>date, number, principles read; full article list general knowledge</source>
        <translation>data, número e princípios lidos; lista completa de artigos de conhecimento geral</translation>
    </message>
    <message>
        <source>Fine, stop and delete UK data</source>
        <translation>Coima, parar e apagar os dados do Reino Unido</translation>
    </message>
    <message>
        <source>FTT set aside 2023-10-17 (no jurisdiction); Upper Tribunal [2025] UKUT 319 (AAC), 2025-10-06, allowed 3 of 4 grounds and remitted to FTT; later steps not found</source>
        <translation>anulada pelo FTT em 2023-10-17 (falta de jurisdição); o Upper Tribunal [2025] UKUT 319 (AAC), em 2025-10-06, deu provimento a 3 dos 4 fundamentos e devolveu o caso ao FTT; passos posteriores não encontrados</translation>
    </message>
    <message>
        <source>rulings read; article list general knowledge</source>
        <translation>decisões lidas; lista de artigos de conhecimento geral</translation>
    </message>
    <message>
        <source>Complaint by Homo Digitalis for one person whose access request failed: answer it, stop, erase</source>
        <translation>Reclamação da Homo Digitalis por uma pessoa cujo pedido de acesso não teve êxito: responder-lhe, parar, apagar</translation>
    </message>
    <message>
        <source>HDPA (Greece)</source>
        <translation>HDPA (Grécia)</translation>
    </message>
    <message>
        <source>Fine (announced 2022-10-20), injunction: no collection without basis, answer access requests then erase, 2 months, EUR 100,000 per day</source>
        <translation>Coima (anunciada em 2022-10-20), injunção: nenhuma recolha sem fundamento, responder aos pedidos de acesso e depois apagar, 2 meses, 100&#xa0;000 EUR por dia</translation>
    </message>
    <message>
        <source>unpaid (CNIL to TechCrunch, 2023-05)</source>
        <translation>por pagar (CNIL à TechCrunch, 2023-05)</translation>
    </message>
    <message>
        <source>content read; number SAN-2022-019 general knowledge</source>
        <translation>conteúdo lido; número SAN-2022-019 de conhecimento geral</translation>
    </message>
    <message>
        <source>Fine proceedings opened</source>
        <translation>Processo de coima aberto</translation>
    </message>
    <message>
        <source>no fine found</source>
        <translation>nenhuma coima encontrada</translation>
    </message>
    <message>
        <source>content read; day not verified (a Wednesday in December 2022)</source>
        <translation>conteúdo lido; dia não verificado (uma quarta-feira de dezembro de 2022)</translation>
    </message>
    <message>
        <source>Liquidation of the penalty payment (announced 2023-05-10)</source>
        <translation>Liquidação da sanção pecuniária compulsória (anunciada em 2023-05-10)</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>penalty payment for 2022-12-19 to 2023-02-09</source>
        <translation>sanção pecuniária compulsória relativa ao período de 2022-12-19 a 2023-02-09</translation>
    </message>
    <message>
        <source>Erase the complainant&apos;s data, name a representative; no fine</source>
        <translation>Apagar os dados do reclamante, designar um representante; sem coima</translation>
    </message>
    <message>
        <source>BVwG W108 2274731-1/11E (2025-01-28): DSB must decide again on the ban, the only fitting measure</source>
        <translation>BVwG W108 2274731-1/11E (2025-01-28): a DSB tem de decidir de novo sobre a proibição, a única medida adequada</translation>
    </message>
    <message>
        <source>DSB (Austria)</source>
        <translation>DSB (Áustria)</translation>
    </message>
    <message>
        <source>Fines (public 2024-09-03) and orders subject to penalty (up to EUR 5.1 m); two access requests were not answered</source>
        <translation>Coimas (públicas em 2024-09-03) e ordens sob sanção pecuniária compulsória (até 5,1 milhões de EUR); dois pedidos de acesso ficaram sem resposta</translation>
    </message>
    <message>
        <source>no objection lodged: final; AP says using the tool is itself illegal</source>
        <translation>nenhuma oposição apresentada: definitiva; a AP diz que o próprio uso da ferramenta é ilegal</translation>
    </message>
    <message>
        <source>read; EUR 5.1 m general knowledge</source>
        <translation>lido; 5,1 milhões de EUR de conhecimento geral</translation>
    </message>
    <message>
        <source>AP (Netherlands)</source>
        <translation>AP (Países Baixos)</translation>
    </message>
    <message>
        <source>Complaint to Austrian prosecutors</source>
        <translation>Queixa ao Ministério Público austríaco</translation>
    </message>
    <message>
        <source>outcome not found</source>
        <translation>resultado não encontrado</translation>
    </message>
    <message>
        <source>noyb (criminal complaint)</source>
        <translation>noyb (queixa-crime)</translation>
    </message>
    <message>
        <source>Complaint of July 2020 left without measures; HmbBfDI deems PimEyes unlawful but sees it in Dubai</source>
        <translation>Reclamação de julho de 2020 deixada sem medidas; o HmbBfDI considera a PimEyes ilícita, mas situa-a no Dubai</translation>
    </message>
    <message>
        <source>pending as far as known on 2026-11-22</source>
        <translation>pendente, tanto quanto se sabe, em 2026-11-22</translation>
    </message>
    <message>
        <source>noyb (court action against HmbBfDI)</source>
        <translation>noyb (ação judicial contra o HmbBfDI)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong inside the program. What was stored before is safe. Please try again.</source>
        <translation>Algo correu mal dentro do programa. O que foi guardado antes está seguro. Tente de novo.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo correu mal.</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check the spelling, or choose it again.</source>
        <translation>Não existe nenhum ficheiro nem pasta «{path}». Verifique a grafia ou escolha de novo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {reason}. Check that you may read it, and try again.</source>
        <translation>«{path}» não pode ser aberto: {reason}. Verifique se tem permissão para o ler e tente de novo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was changed. Choose another place, and try again.</source>
        <translation>«{path}» não pode ser escrito: {reason}. Nada foi alterado. Escolha outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full, so “{path}” could not be written. What was stored before is safe. Free some space, and try again.</source>
        <translation>O disco está cheio, por isso «{path}» não pôde ser escrito. O que foi guardado antes está seguro. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty. Fill it in, and try again.</source>
        <translation>O campo «{field}» está vazio. Preencha-o e tente de novo.</translation>
    </message>
    <message>
        <source>The field “{field}” is longer than {limit} characters. Shorten it, and try again.</source>
        <translation>O campo «{field}» tem mais de {limit} caracteres. Encurte-o e tente de novo.</translation>
    </message>
    <message>
        <source>“{country}” is not a country code. Use two letters, for example FR or DE.</source>
        <translation>«{country}» não é um código de país. Use duas letras, por exemplo FR ou DE.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Correct it, or leave it empty.</source>
        <translation>«{email}» não é um endereço de e-mail. Corrija-o ou deixe o campo vazio.</translation>
    </message>
    <message>
        <source>The date {day} lies in the future. Correct it, and try again.</source>
        <translation>A data {day} é futura. Corrija-a e tente de novo.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Choose another file.</source>
        <translation>«{path}» está vazio. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB. Make it smaller, and try again.</source>
        <translation>«{path}» tem mais de {limit}&#xa0;MB. Reduza o ficheiro e tente de novo.</translation>
    </message>
    <message>
        <source>There are {limit} reference photos already. Remove one before you add another.</source>
        <translation>Já há {limit} fotografias de referência. Remova uma antes de adicionar outra.</translation>
    </message>
    <message>
        <source>This match is not marked as “mine”, so it cannot become a reference. Look at it and decide first.</source>
        <translation>Esta correspondência não está marcada como «Sou eu», por isso não pode tornar-se uma referência. Veja-a e decida primeiro.</translation>
    </message>
    <message>
        <source>This photo is a reference already.</source>
        <translation>Esta fotografia já é uma referência.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address. It begins with https:// or http://, for example https://example.org/me.</source>
        <translation>«{address}» não é um endereço Web. Um endereço Web começa por https:// ou http://, por exemplo https://example.org/me.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was seen. Scan its folder again to find where it went.</source>
        <translation>Esta fotografia já não está onde foi vista. Analise de novo a pasta para a voltar a encontrar.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written in this format. Use one of: {formats}.</source>
        <translation>«{path}» não pode ser escrito neste formato. Use um destes: {formats}.</translation>
    </message>
    <message>
        <source>{name} is not the owner of this vault. Helping someone else needs their recorded permission: add the signed document and the day until which it is valid.</source>
        <translation>Este cofre não pertence a {name}. Para ajudar outra pessoa é necessária a autorização dela: adicione o documento assinado e o dia até ao qual é válido.</translation>
    </message>
    <message>
        <source>The recorded permission of {name} ended on {until}. Ask for a new one before you go on.</source>
        <translation>A autorização registada de {name} terminou em {until}. Peça uma nova antes de continuar.</translation>
    </message>
    <message>
        <source>{name} is the owner of this vault and cannot be removed alone. Erase the vault to remove everything.</source>
        <translation>Este cofre pertence a {name}, por isso os seus dados não podem ser removidos em separado. Apague o cofre para remover tudo.</translation>
    </message>
    <message>
        <source>There is no reference photo of {name} for the face pack in use. Add one first.</source>
        <translation>Não há nenhuma fotografia de referência de {name} para o pacote de reconhecimento em uso. Adicione primeiro uma.</translation>
    </message>
    <message>
        <source>A letter needs the postal address or the e-mail address of {name}. Add one, and try again.</source>
        <translation>Uma carta precisa da morada ou do endereço de e-mail de {name}. Indique um deles e tente de novo.</translation>
    </message>
    <message>
        <source>The letter contains characters that its fonts cannot print ({sample}). Nothing was written. Write the name or address in letters that the recipient can read, and try again.</source>
        <translation>A carta contém caracteres que os seus tipos de letra não conseguem imprimir ({sample}). Nada foi escrito. Escreva o nome ou o endereço em letras que o destinatário consiga ler e tente de novo.</translation>
    </message>
    <message>
        <source>The {law} fits people who live in {where} and, as far as it says so, recipients established there. {name} lives in {country}, and {recipient} is not known to be established there. What fits is the {fits}.</source>
        <translation>Esta lei ({law}) aplica-se a pessoas que residem em: {where} e, na medida em que o preveja, a destinatários lá estabelecidos. {name} reside noutro lugar ({country}), e não consta que {recipient} lá tenha um estabelecimento. Lei adequada: {fits}.</translation>
    </message>
    <message>
        <source>A letter has no option “{option}”. The options are: {known}.</source>
        <translation>Uma carta não tem a opção «{option}». As opções são: {known}.</translation>
    </message>
    <message>
        <source>A deadline cannot be counted from {received}: give a day between {first} and {last}.</source>
        <translation>Não é possível contar um prazo a partir de {received}: indique um dia entre {first} e {last}.</translation>
    </message>
    <message>
        <source>The law “{law}” sets no time for this ({limit}).{why}</source>
        <translation>A lei «{law}» não fixa nenhum prazo para isto ({limit}).{why}</translation>
    </message>
    <message>
        <source>The time under {rule} cannot be extended this way. {hint}</source>
        <translation>O prazo ({rule}) não pode ser prorrogado desta forma. {hint}</translation>
    </message>
    <message>
        <source>Several laws may fit {name}, and which one does depends on where {name} lives. Choose one of them: {laws}.</source>
        <translation>Podem aplicar-se várias leis; qual delas vale para {name} depende do lugar de residência. Escolha uma: {laws}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind “{kind}” under the {law}: {why}</source>
        <translation>Não existe uma carta do tipo «{kind}» ao abrigo desta lei ({law}): {why}</translation>
    </message>
    <message>
        <source>Letters under the {law} exist in these languages: {known}. Choose one of them.</source>
        <translation>As cartas ao abrigo desta lei ({law}) existem nestas línguas: {known}. Escolha uma delas.</translation>
    </message>
    <message>
        <source>The data file “{path}” cannot be used: {problem}. Install the program again, or correct the file.</source>
        <translation>O ficheiro de dados «{path}» não pode ser usado: {problem}. Instale de novo o programa ou corrija o ficheiro.</translation>
    </message>
    <message>
        <source>This record of a company cannot be used: {problem}. Nothing was stored.</source>
        <translation>Esta ficha de uma empresa não pode ser usada: {problem}. Nada foi guardado.</translation>
    </message>
    <message>
        <source>The vault “{path}” is damaged or is not a vault of this program ({reason}). Restore a backup of it.</source>
        <translation>O cofre «{path}» está danificado ou não é um cofre deste programa ({reason}). Reponha uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The vault “{path}” was made by a newer version of this program. Install that version to open it.</source>
        <translation>O cofre «{path}» foi criado por uma versão mais recente deste programa. Instale essa versão para o abrir.</translation>
    </message>
    <message>
        <source>There is a vault at “{path}” already. Open it, or choose another place for the new one.</source>
        <translation>Já existe um cofre em «{path}». Abra-o ou escolha outro lugar para o novo.</translation>
    </message>
    <message>
        <source>This passphrase is too short: it needs at least {minimum} characters.</source>
        <translation>Esta frase-passe é demasiado curta: precisa de pelo menos {minimum} caracteres.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used: {reason}.</source>
        <translation>O pacote de reconhecimento «{pack}» não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” is in use. Choose another one first.</source>
        <translation>O pacote de reconhecimento «{pack}» está em uso. Escolha primeiro outro.</translation>
    </message>
    <message>
        <source>A proxy is set, and this download would not go through it. Nothing was asked. Fetch the file with a browser, and add it from this computer.</source>
        <translation>Está definido um proxy, e esta transferência não passaria por ele. Nada foi pedido. Obtenha o ficheiro com um navegador e adicione-o a partir deste computador.</translation>
    </message>
    <message>
        <source>The face pack “{pack}” cannot be used any more: {reason}. The built-in pack is used until you choose again.</source>
        <translation>O pacote de reconhecimento «{pack}» já não pode ser usado: {reason}. É usado o pacote incluído no programa até escolher outro.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. Nothing was changed. Try again.</source>
        <translation>Esta frase-passe não abre o cofre. Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>The vault is locked. Open it with your passphrase first.</source>
        <translation>O cofre está bloqueado. Abra-o primeiro com a sua frase-passe.</translation>
    </message>
    <message>
        <source>The vault “{path}” is busy in another window or command. Wait for it to finish, and try again.</source>
        <translation>O cofre «{path}» está a ser usado por outra janela ou por outro comando. Espere que termine e tente de novo.</translation>
    </message>
    <message>
        <source>The vault “{path}” cannot be reached any more ({reason}). What was stored before is not touched. If the vault lies on a USB stick or another drive, put it back in. Then lock the vault and open it again.</source>
        <translation>Já não é possível aceder ao cofre «{path}» ({reason}). O que foi guardado antes não foi alterado. Se o cofre estiver numa pen USB ou noutra unidade, volte a ligá-la. Depois, bloqueie o cofre e abra-o de novo.</translation>
    </message>
    <message>
        <source>This needs the network ({what}), and the network is switched off. Allow it for this step to go on.</source>
        <translation>Isto precisa da rede ({what}), e a rede está desligada. Autorize-a neste passo para continuar.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Não foi encontrado: «{name}» ({kind}).</translation>
    </message>
    <message>
        <source>There is no vault at “{path}” yet. Create one first.</source>
        <translation>Ainda não existe nenhum cofre em «{path}». Crie primeiro um.</translation>
    </message>
    <message>
        <source>“{name}” fits more than one {kind}: {candidates}. Say which one you mean.</source>
        <translation>«{name}» ({kind}) corresponde a mais do que um resultado: {candidates}. Indique qual deles pretende.</translation>
    </message>
    <message>
        <source>Stopped. What was done before is kept.</source>
        <translation>Parado. O que foi feito antes fica guardado.</translation>
    </message>
    <message>
        <source>an entry in it points outside of it</source>
        <translation>uma das suas entradas aponta para fora</translation>
    </message>
    <message>
        <source>entries refer to others that are missing</source>
        <translation>há entradas que remetem para outras que faltam</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it has changed since it was scanned</source>
        <translation>foi alterado depois de ter sido analisado</translation>
    </message>
    <message>
        <source>it holds a link or a device</source>
        <translation>contém uma ligação ou um dispositivo</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is encrypted. Unpack it yourself and add the folder</source>
        <translation>está encriptado. Extraia-o e adicione a pasta</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>já não existe</translation>
    </message>
    <message>
        <source>it is neither a folder nor a ZIP archive</source>
        <translation>não é uma pasta nem um arquivo ZIP</translation>
    </message>
    <message>
        <source>it is neither a folder nor a file</source>
        <translation>não é uma pasta nem um ficheiro</translation>
    </message>
    <message>
        <source>it is no backup of a vault</source>
        <translation>não é uma cópia de segurança de um cofre</translation>
    </message>
    <message>
        <source>it is no backup of a vault, or it is cut short</source>
        <translation>não é uma cópia de segurança de um cofre, ou está incompleta</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um ficheiro</translation>
    </message>
    <message>
        <source>it is not a ZIP archive, or it is damaged</source>
        <translation>não é um arquivo ZIP, ou está danificado</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Unpack it yourself and add the folder</source>
        <translation>está comprimido de uma forma invulgar. Extraia-o e adicione a pasta</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é demasiado grande</translation>
    </message>
    <message>
        <source>its content is packed</source>
        <translation>o conteúdo está comprimido</translation>
    </message>
    <message>
        <source>its database is empty</source>
        <translation>a base de dados está vazia</translation>
    </message>
    <message>
        <source>its database is missing</source>
        <translation>falta a base de dados</translation>
    </message>
    <message>
        <source>its files changed while it was loaded. Try again</source>
        <translation>os ficheiros foram alterados durante o carregamento. Tente de novo</translation>
    </message>
    <message>
        <source>its folder holds no .onnx file. Add the pack again</source>
        <translation>a pasta não contém nenhum ficheiro .onnx. Adicione o pacote de novo</translation>
    </message>
    <message>
        <source>its key file is missing</source>
        <translation>falta o ficheiro da chave</translation>
    </message>
    <message>
        <source>its key file is too long</source>
        <translation>o ficheiro da chave é demasiado longo</translation>
    </message>
    <message>
        <source>its manifest.json cannot be read</source>
        <translation>não é possível ler o manifest.json</translation>
    </message>
    <message>
        <source>its name may have up to 64 letters, digits, dots, hyphens and underscores. Give it another one with --name</source>
        <translation>o nome pode ter até 64 letras, algarismos, pontos, hífenes e traços inferiores. Dê-lhe outro com --name</translation>
    </message>
    <message>
        <source>its record pack.json is damaged. Remove its folder and add the pack again</source>
        <translation>o ficheiro pack.json está danificado. Remova a pasta e adicione o pacote de novo</translation>
    </message>
    <message>
        <source>its template was made by another pack</source>
        <translation>as medidas do rosto foram obtidas com outro pacote</translation>
    </message>
    <message>
        <source>looking at it takes too much memory</source>
        <translation>analisá-lo exige demasiada memória</translation>
    </message>
    <message>
        <source>nobody has measured yet which of its scores mean what, and without that a match cannot be judged</source>
        <translation>ainda ninguém avaliou o que significam os valores que devolve, e sem isso não é possível avaliar uma correspondência</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>erro de leitura</translation>
    </message>
    <message>
        <source>several folders in it hold .onnx files. Add one</source>
        <translation>contém várias pastas com ficheiros .onnx. Adicione uma delas</translation>
    </message>
    <message>
        <source>the process that fetched it ended early. Try again</source>
        <translation>o processo que fazia a transferência terminou antes do tempo. Tente de novo</translation>
    </message>
    <message>
        <source>the store sends more than a pack may have</source>
        <translation>o repositório envia mais do que um pacote pode ter</translation>
    </message>
    <message>
        <source>there are too many cleaned copies beside it</source>
        <translation>já há demasiadas cópias limpas ao lado</translation>
    </message>
    <message>
        <source>there is a file already</source>
        <translation>já existe um ficheiro</translation>
    </message>
    <message>
        <source>there is a pack with this name already. Give the new one another with --name</source>
        <translation>já existe um pacote com este nome. Dê outro nome ao novo com --name</translation>
    </message>
    <message>
        <source>there is no .onnx file in it</source>
        <translation>não contém nenhum ficheiro .onnx</translation>
    </message>
    <message>
        <source>there is something already</source>
        <translation>já existe alguma coisa nesse lugar</translation>
    </message>
    <message>
        <source>two entries in it have the same name</source>
        <translation>duas das suas entradas têm o mesmo nome</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>motivo desconhecido</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>erro de escrita</translation>
    </message>
    <message>
        <source>a file in it has a name that cannot be kept: {file}</source>
        <translation>contém um ficheiro com um nome que não pode ser mantido: {file}</translation>
    </message>
    <message>
        <source>insightface cannot load {file} ({error})</source>
        <translation>o insightface não consegue carregar {file} ({error})</translation>
    </message>
    <message>
        <source>it broke the process that looked at it ({error})</source>
        <translation>fez falhar o processo que o analisava ({error})</translation>
    </message>
    <message>
        <source>it cannot be copied ({error})</source>
        <translation>não pode ser copiado ({error})</translation>
    </message>
    <message>
        <source>it could not be fetched from {address} ({error})</source>
        <translation>não foi possível transferi-lo de {address} ({error})</translation>
    </message>
    <message>
        <source>it fails on a photo of faces ({error})</source>
        <translation>falha numa fotografia com rostos ({error})</translation>
    </message>
    <message>
        <source>it finds {number} of {all} faces in a clear photo, so it was not added</source>
        <translation>numa fotografia nítida só encontra {number} de {all} rostos, por isso não foi adicionado</translation>
    </message>
    <message>
        <source>it has more than one {network} ({files}). Keep the one that you mean and add it again</source>
        <translation>contém mais do que uma {network} ({files}). Mantenha a que pretende e adicione-o de novo</translation>
    </message>
    <message>
        <source>it has no {network} ({others})</source>
        <translation>não contém nenhuma {network} ({others})</translation>
    </message>
    <message>
        <source>it has no {network}</source>
        <translation>não contém nenhuma {network}</translation>
    </message>
    <message>
        <source>it holds {file} more than once</source>
        <translation>contém {file} mais do que uma vez</translation>
    </message>
    <message>
        <source>it holds more than {number} entries</source>
        <translation>contém mais de {number} entradas</translation>
    </message>
    <message>
        <source>it holds more than {number} networks</source>
        <translation>contém mais de {number} redes</translation>
    </message>
    <message>
        <source>it takes different people for the same one (score {score}), so it was not added</source>
        <translation>toma pessoas diferentes pela mesma (valor {score}), por isso não foi adicionado</translation>
    </message>
    <message>
        <source>its description cannot be read ({error})</source>
        <translation>não é possível ler a descrição ({error})</translation>
    </message>
    <message>
        <source>its file {file} is not installed. Install the program again</source>
        <translation>o ficheiro {file} não está instalado. Instale de novo o programa</translation>
    </message>
    <message>
        <source>its files cannot be read ({error})</source>
        <translation>não é possível ler os ficheiros ({error})</translation>
    </message>
    <message>
        <source>its key file cannot be read: {error}</source>
        <translation>não é possível ler o ficheiro da chave: {error}</translation>
    </message>
    <message>
        <source>its networks are here already, as the pack {pack}</source>
        <translation>as suas redes já cá estão, no pacote {pack}</translation>
    </message>
    <message>
        <source>looking at it took longer than {seconds} seconds</source>
        <translation>a análise demorou mais de {seconds} segundos</translation>
    </message>
    <message>
        <source>the copy is a {format} file: end its name in {ending}</source>
        <translation>a cópia é um ficheiro {format}: o nome tem de terminar em {ending}</translation>
    </message>
    <message>
        <source>the copy would still give away {what}</source>
        <translation>a cópia ainda revelaria alguma coisa ({what})</translation>
    </message>
    <message>
        <source>the passphrase could not be checked ({error})</source>
        <translation>não foi possível verificar a frase-passe ({error})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({error})</source>
        <translation>não é possível ler {file} ({error})</translation>
    </message>
    <message>
        <source>{file} could not be prepared ({error})</source>
        <translation>não foi possível preparar {file} ({error})</translation>
    </message>
    <message>
        <source>{file} is larger than it may be</source>
        <translation>{file} é maior do que o permitido</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Add the pack again</source>
        <translation>{file} foi alterado ou danificado depois de ter sido adicionado. Adicione o pacote de novo</translation>
    </message>
    <message>
        <source>{file} was changed or damaged since it was added. Remove its folder and add the pack again</source>
        <translation>{file} foi alterado ou danificado depois de ter sido adicionado. Remova a pasta e adicione o pacote de novo</translation>
    </message>
    <message>
        <source>{file} was changed or damaged. Install the program again</source>
        <translation>{file} foi alterado ou danificado. Instale de novo o programa</translation>
    </message>
    <message>
        <source>it is larger than {size} KiB</source>
        <translation>tem mais de {size} KiB</translation>
    </message>
    <message>
        <source>its name has no letter or digit of the Latin alphabet; add one</source>
        <translation>o nome não tem nenhuma letra nem algarismo do alfabeto latino; acrescente um</translation>
    </message>
    <message>
        <source>ArcFace network that compares faces</source>
        <translation>rede ArcFace que compara rostos</translation>
    </message>
    <message>
        <source>SCRFD or RetinaFace network that finds faces and their landmarks</source>
        <translation>rede SCRFD ou RetinaFace que encontra rostos e os respetivos pontos de referência</translation>
    </message>
    <message>
        <source>answer {status}</source>
        <translation>resposta {status}</translation>
    </message>
    <message>
        <source>it sends on to {host}, which was not allowed</source>
        <translation>reencaminha para {host}, o que não foi autorizado</translation>
    </message>
    <message>
        <source>to fetch the pack {pack} from InsightFace&apos;s own store</source>
        <translation>para transferir o pacote {pack} do repositório do próprio InsightFace</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nome de ficheiro demasiado longo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de leitura ou escrita</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>o ficheiro ou a pasta não existe</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>sem permissão de acesso</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de ficheiros só de leitura</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>a base de dados é só de leitura</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>a base de dados está danificada</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erro de leitura ou escrita no disco</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>o ficheiro não é uma base de dados</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>não é possível abrir o ficheiro da base de dados</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the case.</source>
        <translation>Não existe nenhum ficheiro «{name}» no caso.</translation>
    </message>
    <message>
        <source>There is no authority “{name}”.</source>
        <translation>Não existe nenhuma autoridade «{name}».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for “{name}”.</source>
        <translation>Não existe no diretório nenhuma autoridade para «{name}».</translation>
    </message>
    <message>
        <source>There is no authority in the directory for the region “{name}” ({country}).</source>
        <translation>Não existe no diretório nenhuma autoridade para a região «{name}» ({country}).</translation>
    </message>
    <message>
        <source>There is no case “{name}”.</source>
        <translation>Não existe nenhum caso «{name}».</translation>
    </message>
    <message>
        <source>There is no decision “{name}”.</source>
        <translation>Não existe nenhuma decisão «{name}».</translation>
    </message>
    <message>
        <source>There is no face “{name}”.</source>
        <translation>Não existe nenhum rosto «{name}».</translation>
    </message>
    <message>
        <source>There is no face pack “{name}”.</source>
        <translation>Não existe nenhum pacote de reconhecimento «{name}».</translation>
    </message>
    <message>
        <source>There is no folder, ZIP archive or InsightFace pack “{name}”.</source>
        <translation>Não existe nenhuma pasta, arquivo ZIP ou pacote do InsightFace «{name}».</translation>
    </message>
    <message>
        <source>There is no match “{name}”.</source>
        <translation>Não existe nenhuma correspondência «{name}».</translation>
    </message>
    <message>
        <source>There is no entry “{name}” of your own.</source>
        <translation>Não existe nenhuma entrada própria «{name}».</translation>
    </message>
    <message>
        <source>There is no person “{name}”.</source>
        <translation>Não existe nenhuma pessoa «{name}».</translation>
    </message>
    <message>
        <source>There is no recipient “{name}”.</source>
        <translation>Não existe nenhum destinatário «{name}».</translation>
    </message>
    <message>
        <source>There is no reference photo “{name}”.</source>
        <translation>Não existe nenhuma fotografia de referência «{name}».</translation>
    </message>
    <message>
        <source>There is no scan “{name}”.</source>
        <translation>Não existe nenhuma análise «{name}».</translation>
    </message>
    <message>
        <source>There is no place to search “{name}”.</source>
        <translation>Não existe nenhum lugar a analisar «{name}».</translation>
    </message>
    <message>
        <source>There is no kept paragraph “{name}”.</source>
        <translation>Não existe nenhum parágrafo guardado «{name}».</translation>
    </message>
    <message>
        <source>“{name}” fits more than one person: {candidates}. Say which one you mean.</source>
        <translation>«{name}» corresponde a mais do que uma pessoa: {candidates}. Indique qual delas pretende.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>What stays visible</source>
        <translation>O que fica visível</translation>
    </message>
    <message>
        <source>For whom is the copy?</source>
        <translation>Para quem é a cópia?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” opens a case of its own. Leave the case out.</source>
        <translation>Uma carta do tipo «{kind}» abre um caso próprio. Não indique nenhum caso.</translation>
    </message>
    <message>
        <source>“{folder}” needs a sub-folder with photos for each of several people.</source>
        <translation>«{folder}» precisa de uma subpasta com fotografias para cada uma de várias pessoas.</translation>
    </message>
    <message>
        <source>No face was found in these photos.</source>
        <translation>Não foi encontrado nenhum rosto nestas fotografias.</translation>
    </message>
    <message>
        <source>These photos make too few pairs: {needed} pairs of different people are needed, and people with several photos.</source>
        <translation>Estas fotografias formam poucos pares: são necessários {needed} pares de pessoas diferentes, e pessoas com várias fotografias.</translation>
    </message>
    <message>
        <source>“{file}” is not newer than the directory in use, which is of {day}.</source>
        <translation>«{file}» não é mais recente do que o diretório em uso, que é de {day}.</translation>
    </message>
    <message>
        <source>A letterhead has a name and up to {most} further lines.</source>
        <translation>Um papel timbrado tem um nome e, no máximo, {most} linhas adicionais.</translation>
    </message>
    <message>
        <source>A line of a letterhead has at most {most} characters.</source>
        <translation>Uma linha do papel timbrado tem, no máximo, {most} caracteres.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}.</source>
        <translation>Uma carta do tipo «{kind}» precisa da opção «{option}»: {help}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}.</source>
        <translation>Uma carta do tipo «{kind}» precisa da opção «{option}»: {help}. Os valores possíveis são: {choices}.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{text}”. Choose one of: {known}.</source>
        <translation>A opção «{option}» não pode ser «{text}». Escolha uma destas: {known}.</translation>
    </message>
    <message>
        <source>The option “{option}” is longer than {most} characters. Shorten it.</source>
        <translation>A opção «{option}» tem mais de {most} caracteres. Encurte-a.</translation>
    </message>
    <message>
        <source>The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”.</source>
        <translation>A opção «{option}» é um dia. Escreva-o na forma 2026-12-31, e não como «{text}».</translation>
    </message>
    <message>
        <source>“{text}” is not a rectangle. Write left, top, width, height in pixels (120,80,400,60) or all in percent (10%,20%,50%,8%).</source>
        <translation>«{text}» não é um retângulo. Escreva esquerda, cima, largura e altura em píxeis (120,80,400,60) ou tudo em percentagem (10%,20%,50%,8%).</translation>
    </message>
    <message>
        <source>A PDF cannot be covered here. Take a photo of the document, or save its page as a picture.</source>
        <translation>Não é possível tapar aqui um PDF. Fotografe o documento ou guarde a página como imagem.</translation>
    </message>
    <message>
        <source>More than {most} parts would stay visible. Name only what is needed.</source>
        <translation>Ficariam visíveis mais de {most} partes. Indique apenas o que é necessário.</translation>
    </message>
    <message>
        <source>Part {part} lies outside the picture, which has {width} x {height} pixels.</source>
        <translation>A parte {part} fica fora da imagem, que tem {width} x {height} píxeis.</translation>
    </message>
    <message>
        <source>Part {part} is too small to carry the watermark. Keep a larger part, or use a larger photo.</source>
        <translation>A parte {part} é demasiado pequena para a marca de água. Deixe visível uma parte maior ou use uma fotografia maior.</translation>
    </message>
    <message>
        <source>The watermark “{mark}” has characters that cannot be drawn. Write the name in other letters.</source>
        <translation>A marca de água «{mark}» tem caracteres que não podem ser desenhados. Escreva o nome com outras letras.</translation>
    </message>
    <message>
        <source>Portability (Article 20) covers only data that you gave the recipient yourself. {recipient} finds data elsewhere. Ask for access instead.</source>
        <translation>A portabilidade (artigo 20.º) abrange apenas os dados que forneceu diretamente ao destinatário. {recipient} encontra dados noutros lugares. Em vez disso, peça o acesso.</translation>
    </message>
    <message>
        <source>A complaint goes to a supervisory authority. Give its name as the option “addressee”, and its address as “addressee-address”.</source>
        <translation>Uma reclamação dirige-se a uma autoridade de controlo. Indique o nome dela na opção «addressee» e a morada na opção «addressee-address».</translation>
    </message>
    <message>
        <source>A request to take a photo down has to say where the photo is. Give the address as the option “url”, or confirm a photo on the recipient’s own website and let the letter list it.</source>
        <translation>Um pedido de retirada de uma fotografia tem de dizer onde ela está. Indique o endereço na opção «url», ou confirme uma fotografia do site do próprio destinatário e deixe que a carta a indique.</translation>
    </message>
    <message>
        <source>This letter has no block “{name}”. It has: {known}.</source>
        <translation>Esta carta não tem nenhum bloco «{name}». Tem: {known}.</translation>
    </message>
    <message>
        <source>A letter needs at least one request. Leave one of its blocks in place.</source>
        <translation>Uma carta precisa de pelo menos um pedido. Mantenha um dos blocos com pedidos.</translation>
    </message>
    <message>
        <source>A letter can have at most {most} added paragraphs.</source>
        <translation>Uma carta pode ter, no máximo, {most} parágrafos adicionados.</translation>
    </message>
    <message>
        <source>The text of {name} has {number} characters. A paragraph has at most {most}.</source>
        <translation>O texto de {name} tem {number} caracteres. Um parágrafo tem, no máximo, {most}.</translation>
    </message>
    <message>
        <source>The text of an added paragraph has {number} characters. A paragraph has at most {most}.</source>
        <translation>O texto de um parágrafo adicionado tem {number} caracteres. Um parágrafo tem, no máximo, {most}.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” follows an earlier letter. Choose the case it belongs to, and record there when the letter was sent.</source>
        <translation>Uma carta do tipo «{kind}» segue-se a uma carta anterior. Escolha o caso a que pertence e registe nele quando essa carta foi enviada.</translation>
    </message>
    <message>
        <source>A restriction on the ground of an objection needs the case of that objection. Send the objection first, or choose another ground.</source>
        <translation>Uma limitação com fundamento numa oposição precisa do caso dessa oposição. Envie primeiro a oposição ou escolha outro fundamento.</translation>
    </message>
    <message>
        <source>The log of this case has no objection. Choose the case of the objection.</source>
        <translation>No registo deste caso não há nenhuma oposição. Escolha o caso da oposição.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, before the letter was sent on {sent}. Correct it.</source>
        <translation>O registo indica «{name}» em {day}, antes de a carta ter sido enviada em {sent}. Corrija-o.</translation>
    </message>
    <message>
        <source>The log says “{name}” on {day}, after the day of this letter, {written}. Correct it.</source>
        <translation>O registo indica «{name}» em {day}, depois do dia desta carta, {written}. Corrija-o.</translation>
    </message>
    <message>
        <source>The log has an outcome but no day of the answer. Record the day.</source>
        <translation>O registo tem um resultado, mas não o dia da resposta. Registe esse dia.</translation>
    </message>
    <message>
        <source>The log has an extended period but no day of the announcement. Record the day.</source>
        <translation>O registo tem um prazo prorrogado, mas não o dia em que a prorrogação foi comunicada. Registe esse dia.</translation>
    </message>
    <message>
        <source>The log says that {recipient} answered on {day}. A reminder would not be true. Write a reply or a complaint.</source>
        <translation>Segundo o registo, {recipient} respondeu em {day}. Um lembrete não corresponderia à verdade. Escreva uma réplica ou uma reclamação.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the reminder after that day.</source>
        <translation>O destinatário ainda pode responder dentro do prazo, que termina o mais tardar em {day}. Escreva o lembrete depois desse dia.</translation>
    </message>
    <message>
        <source>The log has no answer that a reply could be about. Record first what the recipient wrote, and when.</source>
        <translation>No registo não há nenhuma resposta a que a réplica se possa referir. Registe primeiro o que o destinatário escreveu e quando.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a reply would not be true.</source>
        <translation>Segundo o registo, a resposta foi completa; por isso, uma réplica não corresponderia à verdade.</translation>
    </message>
    <message>
        <source>The log does not call the answer partial. Record it as partial, or choose what fits.</source>
        <translation>No registo, a resposta não consta como parcial. Registe-a como parcial ou escolha a opção adequada.</translation>
    </message>
    <message>
        <source>The log says that the answer was complete, so that a complaint would not be true.</source>
        <translation>Segundo o registo, a resposta foi completa; por isso, uma reclamação não corresponderia à verdade.</translation>
    </message>
    <message>
        <source>The log shows neither a refusal nor a period that has ended. Record when the letter was received, or what was answered.</source>
        <translation>No registo não consta nem uma recusa nem um prazo terminado. Registe quando a carta foi recebida ou qual foi a resposta.</translation>
    </message>
    <message>
        <source>The recipient may still answer in time: the period ends on {day} at the latest. Write the complaint after that day, or record a refusal.</source>
        <translation>O destinatário ainda pode responder dentro do prazo, que termina o mais tardar em {day}. Escreva a reclamação depois desse dia ou registe uma recusa.</translation>
    </message>
    <message>
        <source>Choose at least one recipient and one kind of letter.</source>
        <translation>Escolha pelo menos um destinatário e um tipo de carta.</translation>
    </message>
    <message>
        <source>Letters of the kind “{kind}” follow a case and cannot be written in a batch.</source>
        <translation>As cartas do tipo «{kind}» seguem-se a um caso e não podem ser escritas para muitas pessoas de uma vez.</translation>
    </message>
    <message>
        <source>Letters cannot be written as “{suffix}”. Use one of: {formats}.</source>
        <translation>Não é possível escrever cartas como «{suffix}». Use um destes formatos: {formats}.</translation>
    </message>
    <message>
        <source>“{file}” in the folder “{folder}” is no result of this program. Choose another folder, so that it is not overwritten.</source>
        <translation>«{file}» na pasta «{folder}» não é um resultado deste programa. Escolha outra pasta, para que o ficheiro não seja substituído.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {problem}. Choose another folder.</source>
        <translation>Não é possível ler «{file}»: {problem}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>There are no case files in the language “{language}”. Use one of: {known}.</source>
        <translation>Não há dossiês de casos na língua «{language}». Use uma destas: {known}.</translation>
    </message>
    <message>
        <source>The photo {photo} cannot be named in a letter. Only a match that you confirmed and that has a public address can; see: matches.</source>
        <translation>A fotografia {photo} não pode ser indicada numa carta. Só o pode ser uma correspondência confirmada por si e com endereço público; ver: matches.</translation>
    </message>
    <message>
        <source>“{file}” needs a text for every block below [edits], such as: &quot;id&quot; = &quot;text&quot;.</source>
        <translation>«{file}» precisa de um texto para cada bloco abaixo de [edits], por exemplo: &quot;id&quot; = &quot;texto&quot;.</translation>
    </message>
    <message>
        <source>“{file}” needs a list of texts for additions, such as: additions = [&quot;text&quot;].</source>
        <translation>«{file}» precisa de uma lista de textos em additions, por exemplo: additions = [&quot;texto&quot;].</translation>
    </message>
    <message>
        <source>“{file}” needs the lines of the letterhead, such as: lines = [&quot;Name&quot;, &quot;Address&quot;].</source>
        <translation>«{file}» precisa das linhas do papel timbrado, por exemplo: lines = [&quot;Nome&quot;, &quot;Morada&quot;].</translation>
    </message>
    <message>
        <source>“{file}” cannot be attached. Files can be: {kinds}.</source>
        <translation>«{file}» não pode ser anexado. Podem ser anexados: {kinds}.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says. Check the file.</source>
        <translation>«{file}» não é o que o nome indica. Verifique o ficheiro.</translation>
    </message>
    <message>
        <source>Two files to attach have the name “{name}”. Rename one.</source>
        <translation>Dois ficheiros a anexar têm o nome «{name}». Mude o nome de um deles.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as UTF-8.</source>
        <translation>«{file}» não está em UTF-8. Guarde-o como UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is not TOML: {problem}.</source>
        <translation>«{file}» não é TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{file}” has “{name}”, which nothing reads. It can have: {known}.</source>
        <translation>«{file}» contém «{name}», que não é usado em lado nenhum. Pode conter: {known}.</translation>
    </message>
    <message>
        <source>“{file}” is too large. It may have {size} KiB.</source>
        <translation>«{file}» é demasiado grande. Pode ter {size} KiB.</translation>
    </message>
    <message>
        <source>“{file}” is too large. All attachments together may have {size} MB.</source>
        <translation>«{file}» é demasiado grande. O conjunto dos anexos pode ter {size} MB.</translation>
    </message>
    <message>
        <source>“{file}” is not a PNG file. Save the logo as PNG.</source>
        <translation>«{file}» não é um ficheiro PNG. Guarde o logótipo como PNG.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a logo. It may have {size} KiB, {pixels} pixels and {side} pixels a side.</source>
        <translation>«{file}» é demasiado grande para um logótipo. Pode ter {size} KiB, {pixels} píxeis no total e {side} píxeis de lado.</translation>
    </message>
    <message>
        <source>The logo “{file}” would have {size} KiB in each letter; at most {most} are sensible. Save it with fewer pixels or colours.</source>
        <translation>O logótipo «{file}» ocuparia {size} KiB em cada carta; o razoável são, no máximo, {most}. Guarde-o com menos píxeis ou menos cores.</translation>
    </message>
    <message>
        <source>“{file}” needs a first line with the columns {first} and {second}, and may have: {known}.</source>
        <translation>«{file}» precisa de uma primeira linha com as colunas {first} e {second}, e pode ter: {known}.</translation>
    </message>
    <message>
        <source>“{file}” has the column “{column}” twice. Remove one.</source>
        <translation>«{file}» tem duas vezes a coluna «{column}». Remova uma.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} rows. Divide it into several files.</source>
        <translation>«{file}» tem mais de {most} linhas. Divida-o em vários ficheiros.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {size} MB. Divide it.</source>
        <translation>«{file}» tem mais de {size} MB. Divida-o.</translation>
    </message>
    <message>
        <source>“{file}” is not UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>«{file}» não está em UTF-8. Guarde-o como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The directory has “{name}” already. To change what it says, correct that entry: {command}</source>
        <translation>O diretório já tem «{name}». Para alterar o que lá consta, corrija essa entrada: {command}</translation>
    </message>
    <message>
        <source>There are {most} own entries already. Remove one that you no longer need.</source>
        <translation>Já existem {most} entradas próprias. Remova uma de que já não precise.</translation>
    </message>
    <message>
        <source>There are no reports in the language “{language}”. Use one of: {known}.</source>
        <translation>Não há relatórios na língua «{language}». Use uma destas: {known}.</translation>
    </message>
    <message>
        <source>Files can be attached to an e-mail draft only. Save the letter as .eml.</source>
        <translation>Só é possível anexar ficheiros a um rascunho de e-mail. Guarde a carta como .eml.</translation>
    </message>
    <message>
        <source>A text file holds no pictures. Leave them out, or save as .pdf or .docx.</source>
        <translation>Um ficheiro de texto não contém imagens. Omita-as ou guarde como .pdf ou .docx.</translation>
    </message>
    <message>
        <source>A letter of the kind “{kind}” belongs to its case and opens no new one.</source>
        <translation>Uma carta do tipo «{kind}» pertence ao respetivo caso e não abre um novo.</translation>
    </message>
    <message>
        <source>The text blocks in the vault cannot be read. Another version of the program wrote them.</source>
        <translation>Não é possível ler os blocos de texto do cofre. Foram escritos por outra versão do programa.</translation>
    </message>
    <message>
        <source>There is a text block “{name}” in several languages: {languages}. Name one.</source>
        <translation>O bloco de texto «{name}» existe em várias línguas: {languages}. Indique uma.</translation>
    </message>
    <message>
        <source>A text block needs a name and a text.</source>
        <translation>Um bloco de texto precisa de um nome e de um texto.</translation>
    </message>
    <message>
        <source>The name of a text block has at most {name} characters, its text at most {text}.</source>
        <translation>O nome de um bloco de texto tem, no máximo, {name} caracteres, e o texto, no máximo, {text}.</translation>
    </message>
    <message>
        <source>There are {most} text blocks already. Remove one first.</source>
        <translation>Já existem {most} blocos de texto. Remova primeiro um.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy. Write socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, or system for the one of this computer.</source>
        <translation>Este não é o endereço de um proxy. Escreva socks5h://HOST:PORT (Tor: socks5h://127.0.0.1:9050), http://HOST:PORT, ou system para usar o deste computador.</translation>
    </message>
    <message>
        <source>“{file}” is there already. Choose another name: no backup is overwritten.</source>
        <translation>«{file}» já existe. Escolha outro nome: nenhuma cópia de segurança é substituída.</translation>
    </message>
    <message>
        <source>This text contains bytes that are no characters, so it cannot be stored. Type it again.</source>
        <translation>Este texto contém bytes que não são caracteres, por isso não pode ser guardado. Escreva-o de novo.</translation>
    </message>
    <message>
        <source>“{file}” is not a CSV file in UTF-8.</source>
        <translation>«{file}» não é um ficheiro CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} of “{file}” needs two photos, in the columns a and b, and 1 or 0 in the column same.</source>
        <translation>A linha {number} de «{file}» tem de ter duas fotografias, nas colunas a e b, e 1 ou 0 na coluna same.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not inside the folder of photos.</source>
        <translation>A fotografia «{name}» não está dentro da pasta das fotografias.</translation>
    </message>
</context>
<context>
    <name>export-guides</name>
    <message>
        <source>Open Instagram, go to Settings and then to Accounts Center.</source>
        <translation>Abra o Instagram, vá às Definições e depois ao Centro de Contas.</translation>
    </message>
    <message>
        <source>Open “Your information and permissions” and choose to download or export your information.</source>
        <translation>Abra «As tuas informações e permissões» e escolha transferir ou exportar as suas informações.</translation>
    </message>
    <message>
        <source>Choose your Instagram account and the option to save to your device.</source>
        <translation>Escolha a sua conta do Instagram e a opção de guardar no dispositivo.</translation>
    </message>
    <message>
        <source>Choose JSON as the format, “All time” as the date range, and high media quality.</source>
        <translation>Escolha JSON como formato, «All time» (todo o período) como intervalo de datas e qualidade alta para os ficheiros multimédia.</translation>
    </message>
    <message>
        <source>Wait for the message that the files are ready, and download every part.</source>
        <translation>Espere pela mensagem de que os ficheiros estão prontos e transfira todas as partes.</translation>
    </message>
    <message>
        <source>Add all the ZIP files here as they are.</source>
        <translation>Adicione aqui todos os ficheiros ZIP tal como estão.</translation>
    </message>
    <message>
        <source>JSON; HTML is understood too</source>
        <translation>JSON; HTML também serve</translation>
    </message>
    <message>
        <source>Up to 48 hours; the link works for about four days</source>
        <translation>Até 48 horas; a ligação funciona durante cerca de quatro dias</translation>
    </message>
    <message>
        <source>Photos and videos of posts, stories, reels, the profile and messages, with dates and captions.</source>
        <translation>Fotografias e vídeos de publicações, histórias, reels, do perfil e de mensagens, com datas e legendas.</translation>
    </message>
    <message>
        <source>The export never says at which address something was posted.</source>
        <translation>A exportação nunca diz em que endereço algo foi publicado.</translation>
    </message>
    <message>
        <source>Open Facebook, go to “Settings &amp; privacy” and then to Accounts Center.</source>
        <translation>Abra o Facebook, vá a «Definições e privacidade» e depois ao Centro de Contas.</translation>
    </message>
    <message>
        <source>Choose your profile and the option to save to your device.</source>
        <translation>Escolha o seu perfil e a opção de guardar no dispositivo.</translation>
    </message>
    <message>
        <source>Photos and videos of posts, albums, stories, the profile and messages, with dates, texts, tagged people, places and the address of the connection they were put up from.</source>
        <translation>Fotografias e vídeos de publicações, álbuns, histórias, do perfil e de mensagens, com datas, textos, pessoas identificadas, locais e o endereço da ligação a partir da qual foram publicados.</translation>
    </message>
    <message>
        <source>Open takeout.google.com and sign in.</source>
        <translation>Abra takeout.google.com e inicie sessão.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select Google Photos only.</source>
        <translation>Escolha «Deselect all» (desmarcar tudo) e selecione depois apenas o Google Fotos.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files and the largest size per file.</source>
        <translation>Avance para o passo seguinte, escolha ficheiros ZIP e o maior tamanho por ficheiro.</translation>
    </message>
    <message>
        <source>Create the export and wait for the message that it is ready.</source>
        <translation>Crie a exportação e espere pela mensagem de que está pronta.</translation>
    </message>
    <message>
        <source>Download every part and add all of them here as they are.</source>
        <translation>Transfira todas as partes e adicione-as aqui tal como estão.</translation>
    </message>
    <message>
        <source>ZIP or TGZ</source>
        <translation>ZIP ou TGZ</translation>
    </message>
    <message>
        <source>All photos and videos with dates, places, descriptions, albums and the names of people you gave to faces.</source>
        <translation>Todas as fotografias e vídeos com datas, locais, descrições, álbuns e os nomes de pessoas que deu a rostos.</translation>
    </message>
    <message>
        <source>Each photo has a link to photos.google.com that only you and people you shared it with can open.</source>
        <translation>Cada fotografia tem uma ligação para photos.google.com que só pode ser aberta por si e pelas pessoas com quem a partilhou.</translation>
    </message>
    <message>
        <source>Choose “Deselect all”, then select YouTube and YouTube Music only.</source>
        <translation>Escolha «Deselect all» (desmarcar tudo) e selecione depois apenas o YouTube e o YouTube Music.</translation>
    </message>
    <message>
        <source>Open “All YouTube data included” and keep videos, video metadata and channels.</source>
        <translation>Abra «All YouTube data included» (todos os dados do YouTube incluídos) e mantenha os vídeos, os metadados dos vídeos e os canais.</translation>
    </message>
    <message>
        <source>Go to the next step, choose ZIP files, create the export and wait for the message.</source>
        <translation>Avance para o passo seguinte, escolha ficheiros ZIP, crie a exportação e espere pela mensagem.</translation>
    </message>
    <message>
        <source>Your uploaded videos, their titles, dates and visibility, and your channel.</source>
        <translation>Os vídeos que carregou, os seus títulos, datas e visibilidade, e o seu canal.</translation>
    </message>
    <message>
        <source>The address of a video follows from its id.</source>
        <translation>O endereço de um vídeo deduz-se do seu id.</translation>
    </message>
    <message>
        <source>Open X, go to “Settings and privacy” and then to “Your account”.</source>
        <translation>Abra o X, vá a «Configurações e privacidade» e depois a «Sua conta».</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and confirm your password and the code that is sent to you.</source>
        <translation>Escolha «Download an archive of your data» (transferir um arquivo dos seus dados) e confirme com a sua palavra-passe e o código que recebe.</translation>
    </message>
    <message>
        <source>Choose “Request archive”.</source>
        <translation>Escolha «Request archive» (pedir o arquivo).</translation>
    </message>
    <message>
        <source>Wait for the message that the archive is ready, and download the ZIP file.</source>
        <translation>Espere pela mensagem de que o arquivo está pronto e transfira o ficheiro ZIP.</translation>
    </message>
    <message>
        <source>Add it here as it is.</source>
        <translation>Adicione-o aqui tal como está.</translation>
    </message>
    <message>
        <source>There is one format only</source>
        <translation>Só existe um formato</translation>
    </message>
    <message>
        <source>24 hours or more</source>
        <translation>24 horas ou mais</translation>
    </message>
    <message>
        <source>Your posts with their photos and videos, photos of direct messages and of your profile.</source>
        <translation>As suas publicações com as fotografias e os vídeos, fotografias de mensagens diretas e do seu perfil.</translation>
    </message>
    <message>
        <source>The address of a post follows from its number.</source>
        <translation>O endereço de uma publicação deduz-se do seu número.</translation>
    </message>
    <message>
        <source>Open TikTok, go to your profile, open the menu and choose “Settings and privacy”.</source>
        <translation>Abra o TikTok, vá ao seu perfil, abra o menu e escolha «Settings and privacy» (definições e privacidade).</translation>
    </message>
    <message>
        <source>Choose “Account” and then “Download your data”.</source>
        <translation>Escolha «Conta» e depois «Download your data» (transferir os seus dados).</translation>
    </message>
    <message>
        <source>Choose all data and JSON as the format, and send the request.</source>
        <translation>Escolha todos os dados e JSON como formato, e envie o pedido.</translation>
    </message>
    <message>
        <source>Come back to the same place after some days, open “Download data” and download the file within four days.</source>
        <translation>Volte ao mesmo sítio passados alguns dias, abra «Download data» (transferir dados) e transfira o ficheiro no prazo de quatro dias.</translation>
    </message>
    <message>
        <source>Add it here soon: the links in it work for a while only.</source>
        <translation>Adicione-o aqui sem demora: as ligações que contém só funcionam durante algum tempo.</translation>
    </message>
    <message>
        <source>JSON; TXT is understood too</source>
        <translation>JSON; TXT também serve</translation>
    </message>
    <message>
        <source>Up to four days; the file can be downloaded for about four days</source>
        <translation>Até quatro dias; o ficheiro pode ser transferido durante cerca de quatro dias</translation>
    </message>
    <message>
        <source>Links to your videos, photos and profile picture. The export contains no photos or videos.</source>
        <translation>Ligações para os seus vídeos, fotografias e fotografia de perfil. A exportação não contém fotografias nem vídeos.</translation>
    </message>
    <message>
        <source>The link is that of the file, for some that of the post.</source>
        <translation>A ligação é a do ficheiro, em alguns casos a da publicação.</translation>
    </message>
    <message>
        <source>Open LinkedIn in a browser, choose “Me” and then “Settings &amp; Privacy”.</source>
        <translation>Abra o LinkedIn num navegador, escolha «Eu» e depois «Configurações e privacidade».</translation>
    </message>
    <message>
        <source>Open “Data privacy” and choose “Get a copy of your data”.</source>
        <translation>Abra «Data privacy» (privacidade dos dados) e escolha «Get a copy of your data» (obter uma cópia dos seus dados).</translation>
    </message>
    <message>
        <source>Choose the larger archive, as the small one leaves out media, and request it.</source>
        <translation>Escolha o arquivo maior, porque o pequeno não inclui os ficheiros multimédia, e peça-o.</translation>
    </message>
    <message>
        <source>Open the link in the message that you get, and download the ZIP file within 72 hours.</source>
        <translation>Abra a ligação da mensagem que recebe e transfira o ficheiro ZIP no prazo de 72 horas.</translation>
    </message>
    <message>
        <source>There is one format only; choose the larger archive</source>
        <translation>Só existe um formato; escolha o arquivo maior</translation>
    </message>
    <message>
        <source>Within 24 hours; the file can be downloaded for 72 hours</source>
        <translation>No prazo de 24 horas; o ficheiro pode ser transferido durante 72 horas</translation>
    </message>
    <message>
        <source>Links to the media of your posts, your profile and your messages. The export contains no photos.</source>
        <translation>Ligações para os ficheiros multimédia das suas publicações, do seu perfil e das suas mensagens. A exportação não contém fotografias.</translation>
    </message>
    <message>
        <source>Posts have their address, media that are listed apart have none.</source>
        <translation>As publicações têm o seu endereço; os ficheiros multimédia listados à parte não têm nenhum.</translation>
    </message>
    <message>
        <source>Open accounts.snapchat.com and sign in, or open Settings in the app.</source>
        <translation>Abra accounts.snapchat.com e inicie sessão, ou abra as Definições na aplicação.</translation>
    </message>
    <message>
        <source>Choose “My Data”.</source>
        <translation>Escolha «My Data» (os meus dados).</translation>
    </message>
    <message>
        <source>Switch on the export of your Memories and of JSON files, and choose all time.</source>
        <translation>Ative a exportação das suas Memórias e dos ficheiros JSON, e escolha todo o período.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address and submit the request.</source>
        <translation>Confirme o seu endereço de e-mail e envie o pedido.</translation>
    </message>
    <message>
        <source>Download every ZIP file from the link in the message, and add all of them here as they are.</source>
        <translation>Transfira todos os ficheiros ZIP a partir da ligação da mensagem e adicione-os aqui tal como estão.</translation>
    </message>
    <message>
        <source>JSON files, with Memories; HTML is understood too</source>
        <translation>Ficheiros JSON, com Memórias; HTML também serve</translation>
    </message>
    <message>
        <source>Within about seven days</source>
        <translation>No prazo de cerca de sete dias</translation>
    </message>
    <message>
        <source>Memories with what was drawn on them, with date and place, and media of chats.</source>
        <translation>As Memórias com o que foi desenhado nelas, com data e local, e os ficheiros multimédia das conversas.</translation>
    </message>
    <message>
        <source>Memories and chats are private and have no public address.</source>
        <translation>As Memórias e as conversas são privadas e não têm endereço público.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Abra reddit.com/settings/data-request e inicie sessão.</translation>
    </message>
    <message>
        <source>Choose the law that applies to you, and all of your data.</source>
        <translation>Escolha a lei que se aplica ao seu caso e todos os seus dados.</translation>
    </message>
    <message>
        <source>Submit the request.</source>
        <translation>Envie o pedido.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the ZIP file.</source>
        <translation>Espere pela mensagem com a ligação e transfira o ficheiro ZIP.</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Até 30 dias</translation>
    </message>
    <message>
        <source>Your posts and comments with links to the media in them. The export contains no photos.</source>
        <translation>As suas publicações e comentários com ligações para os ficheiros multimédia que contêm. A exportação não contém fotografias.</translation>
    </message>
    <message>
        <source>Posts and comments have their permanent link.</source>
        <translation>As publicações e os comentários têm a sua ligação permanente.</translation>
    </message>
    <message>
        <source>Open your server in a browser and go to Preferences.</source>
        <translation>Abra o seu servidor num navegador e vá às Preferências.</translation>
    </message>
    <message>
        <source>Open “Import and export” and then “Data export”.</source>
        <translation>Abra «Importar e exportar» e depois «Data export» (exportação de dados).</translation>
    </message>
    <message>
        <source>Request your archive.</source>
        <translation>Peça o seu arquivo.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download it.</source>
        <translation>Espere pela mensagem de que está pronto e transfira-o.</translation>
    </message>
    <message>
        <source>Your posts with their media, your profile picture and header.</source>
        <translation>As suas publicações com os ficheiros multimédia, a sua fotografia de perfil e a imagem de cabeçalho.</translation>
    </message>
    <message>
        <source>Each post has its address.</source>
        <translation>Cada publicação tem o seu endereço.</translation>
    </message>
    <message>
        <source>Open Bluesky and go to Settings.</source>
        <translation>Abra o Bluesky e vá às Definições.</translation>
    </message>
    <message>
        <source>Open “Account” and choose “Export my data”.</source>
        <translation>Abra «Conta» e escolha «Export my data» (exportar os meus dados).</translation>
    </message>
    <message>
        <source>Choose “Download CAR file”.</source>
        <translation>Escolha «Download CAR file» (transferir o ficheiro CAR).</translation>
    </message>
    <message>
        <source>Add the file here as it is.</source>
        <translation>Adicione aqui o ficheiro tal como está.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De imediato</translation>
    </message>
    <message>
        <source>Your posts and profile with the ids of their photos. The photos themselves are not in it.</source>
        <translation>As suas publicações e o seu perfil com os id das fotografias. As próprias fotografias não estão incluídas.</translation>
    </message>
    <message>
        <source>The address of a post follows from its record.</source>
        <translation>O endereço de uma publicação deduz-se do seu registo.</translation>
    </message>
    <message>
        <source>Open Telegram Desktop; the app for phones cannot export.</source>
        <translation>Abra o Telegram Desktop; a aplicação para telemóvel não permite exportar.</translation>
    </message>
    <message>
        <source>Open Settings, then “Advanced”, and choose “Export Telegram data”.</source>
        <translation>Abra as Definições, depois «Avançado», e escolha «Exportar dados do Telegram».</translation>
    </message>
    <message>
        <source>Select photos, and as the format “Machine-readable JSON” or both.</source>
        <translation>Selecione as fotografias e, como formato, «Machine-readable JSON» (JSON de leitura automática) ou ambos.</translation>
    </message>
    <message>
        <source>Start the export; confirm it on your phone if you are asked to.</source>
        <translation>Inicie a exportação; confirme-a no telemóvel, se lhe for pedido.</translation>
    </message>
    <message>
        <source>Add the folder here as it is.</source>
        <translation>Adicione aqui a pasta tal como está.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>At once, or after 24 hours for a device that is new</source>
        <translation>De imediato, ou ao fim de 24 horas num dispositivo novo</translation>
    </message>
    <message>
        <source>Photos of chats and your profile pictures, with dates and senders.</source>
        <translation>Fotografias de conversas e as suas fotografias de perfil, com datas e remetentes.</translation>
    </message>
    <message>
        <source>Only posts of public channels have an address.</source>
        <translation>Só as publicações de canais públicos têm endereço.</translation>
    </message>
    <message>
        <source>Open the chat in WhatsApp on your phone.</source>
        <translation>Abra a conversa no WhatsApp no telemóvel.</translation>
    </message>
    <message>
        <source>Open its menu, choose “More” and then “Export chat”; on an iPhone open the contact or group first.</source>
        <translation>Abra o menu da conversa, escolha «Mais» e depois «Exportar conversa»; num iPhone, abra primeiro o contacto ou o grupo.</translation>
    </message>
    <message>
        <source>Choose to include media.</source>
        <translation>Escolha incluir os ficheiros multimédia.</translation>
    </message>
    <message>
        <source>Save or send the ZIP file to your computer, and add it here as it is.</source>
        <translation>Guarde ou envie o ficheiro ZIP para o seu computador e adicione-o aqui tal como está.</translation>
    </message>
    <message>
        <source>Do the same for each chat that matters to you.</source>
        <translation>Faça o mesmo para cada conversa que lhe interesse.</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Com ficheiros multimédia</translation>
    </message>
    <message>
        <source>Photos and videos of one chat with dates and senders.</source>
        <translation>Fotografias e vídeos de uma conversa, com datas e remetentes.</translation>
    </message>
    <message>
        <source>Chats are private and have no public address.</source>
        <translation>As conversas são privadas e não têm endereço público.</translation>
    </message>
    <message>
        <source>Open flickr.com and go to Settings.</source>
        <translation>Abra flickr.com e vá às definições.</translation>
    </message>
    <message>
        <source>Under “Your Flickr data” choose “Request my Flickr data”.</source>
        <translation>Em «Your Flickr data» (os seus dados do Flickr) escolha «Request my Flickr data» (pedir os meus dados do Flickr).</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready.</source>
        <translation>Espere pela mensagem de que está tudo pronto.</translation>
    </message>
    <message>
        <source>Download the ZIP files with account data and all those with photos.</source>
        <translation>Transfira os ficheiros ZIP com os dados da conta e todos os que têm fotografias.</translation>
    </message>
    <message>
        <source>Add all of them here as they are.</source>
        <translation>Adicione-os todos aqui tal como estão.</translation>
    </message>
    <message>
        <source>All your photos and videos with titles, dates, albums, tags and places.</source>
        <translation>Todas as suas fotografias e vídeos com títulos, datas, álbuns, etiquetas e locais.</translation>
    </message>
    <message>
        <source>Each photo has its page.</source>
        <translation>Cada fotografia tem a sua página.</translation>
    </message>
    <message>
        <source>Open Pinterest in a browser and go to Settings.</source>
        <translation>Abra o Pinterest num navegador e vá às Definições.</translation>
    </message>
    <message>
        <source>Open “Privacy and data” and choose “Request your data”.</source>
        <translation>Abra «Privacidade e dados» e escolha «Request your data» (pedir os seus dados).</translation>
    </message>
    <message>
        <source>Wait for the message with the link, and download the file.</source>
        <translation>Espere pela mensagem com a ligação e transfira o ficheiro.</translation>
    </message>
    <message>
        <source>Lists of your pins and boards with links. The export contains no photos.</source>
        <translation>Listas dos seus pins e álbuns com ligações. A exportação não contém fotografias.</translation>
    </message>
    <message>
        <source>Pins have their address, as far as known.</source>
        <translation>Os pins têm o seu endereço, tanto quanto se sabe.</translation>
    </message>
    <message>
        <source>Open User Settings in Discord.</source>
        <translation>Abra as definições de utilizador no Discord.</translation>
    </message>
    <message>
        <source>Open “Data &amp; Privacy” and scroll to “Request your data”.</source>
        <translation>Abra «Data &amp; Privacy» (dados e privacidade) e desça até «Request your data» (pedir os seus dados).</translation>
    </message>
    <message>
        <source>Choose “Request Data”, select Account and Messages, and confirm.</source>
        <translation>Escolha «Request Data» (pedir dados), selecione a conta e as mensagens, e confirme.</translation>
    </message>
    <message>
        <source>Wait for the message with the link, which works for 30 days, and download the ZIP file.</source>
        <translation>Espere pela mensagem com a ligação, que funciona durante 30 dias, e transfira o ficheiro ZIP.</translation>
    </message>
    <message>
        <source>Add it here soon: the links to attachments work for a while only.</source>
        <translation>Adicione-o aqui sem demora: as ligações para os anexos só funcionam durante algum tempo.</translation>
    </message>
    <message>
        <source>Up to 30 days; the link works for 30 days</source>
        <translation>Até 30 dias; a ligação funciona durante 30 dias</translation>
    </message>
    <message>
        <source>Your profile picture, and links to the attachments of your own messages.</source>
        <translation>A sua fotografia de perfil e ligações para os anexos das suas próprias mensagens.</translation>
    </message>
    <message>
        <source>Links lead to files of conversations, not to public pages.</source>
        <translation>As ligações levam a ficheiros de conversas, não a páginas públicas.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection in a browser and sign in.</source>
        <translation>Abra vk.com/data_protection num navegador e inicie sessão.</translation>
    </message>
    <message>
        <source>Choose to request an archive of your data.</source>
        <translation>Escolha pedir um arquivo dos seus dados.</translation>
    </message>
    <message>
        <source>Select profile, photos, wall and messages, and confirm with the code that is sent to you.</source>
        <translation>Selecione o perfil, as fotografias, o mural e as mensagens, e confirme com o código que recebe.</translation>
    </message>
    <message>
        <source>Wait for the message that it is ready, and download the ZIP file.</source>
        <translation>Espere pela mensagem de que está pronto e transfira o ficheiro ZIP.</translation>
    </message>
    <message>
        <source>Minutes to days</source>
        <translation>De minutos a dias</translation>
    </message>
    <message>
        <source>Pages with links to your photos, posts and messages. The export contains no photos.</source>
        <translation>Páginas com ligações para as suas fotografias, publicações e mensagens. A exportação não contém fotografias.</translation>
    </message>
    <message>
        <source>Photos and posts have links, messages have none.</source>
        <translation>As fotografias e as publicações têm ligações, as mensagens não têm.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>genuine, sha256 {sha256}</source>
        <translation>autêntico, sha256 {sha256}</translation>
    </message>
    <message>
        <source>face pack in use</source>
        <translation>pacote de reconhecimento em uso</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}</source>
        <translation>as suas redes são as registadas: {networks}</translation>
    </message>
    <message>
        <source>its networks are the recorded ones: {networks}. Runs slower than it could: {slow}</source>
        <translation>as suas redes são as registadas: {networks}. Funciona mais devagar do que poderia: {slow}</translation>
    </message>
    <message>
        <source>photos are opened in</source>
        <translation>as fotografias são abertas em</translation>
    </message>
    <message>
        <source>a worker that does not answer ({error})</source>
        <translation>um processo que não responde ({error})</translation>
    </message>
    <message>
        <source>processes of their own that can crash without harm</source>
        <translation>processos separados, que podem falhar sem causar danos</translation>
    </message>
    <message>
        <source>network of these processes</source>
        <translation>acesso destes processos à rede</translation>
    </message>
    <message>
        <source>writing and deleting files</source>
        <translation>escrever e apagar ficheiros</translation>
    </message>
    <message>
        <source>reading the vault and other files</source>
        <translation>ler o cofre e outros ficheiros</translation>
    </message>
    <message>
        <source>starting programs</source>
        <translation>iniciar programas</translation>
    </message>
    <message>
        <source>signals to other processes</source>
        <translation>enviar sinais a outros processos</translation>
    </message>
    <message>
        <source>time limit per photo</source>
        <translation>limite de tempo por fotografia</translation>
    </message>
    <message>
        <source>memory limit per photo</source>
        <translation>limite de memória por fotografia</translation>
    </message>
    <message>
        <source>limit on processor time per photo</source>
        <translation>limite de tempo de processador por fotografia</translation>
    </message>
    <message>
        <source>core dumps of these processes</source>
        <translation>imagens de memória (core dumps) destes processos</translation>
    </message>
    <message>
        <source>used for this</source>
        <translation>meios usados para isso</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativadas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>resource limits</source>
        <translation>limites de recursos</translation>
    </message>
    <message>
        <source>{names}, resource limits</source>
        <translation>{names}, limites de recursos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>NOT refused, although this system could</source>
        <translation>NÃO recusado, embora este sistema o permita</translation>
    </message>
    <message>
        <source>partly refused: this system has no more</source>
        <translation>recusado em parte: este sistema não oferece mais</translation>
    </message>
    <message>
        <source>not refused: not available on this system</source>
        <translation>não recusado: não disponível neste sistema</translation>
    </message>
    <message>
        <source>NOT limited</source>
        <translation>SEM limite</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>não disponível neste sistema</translation>
    </message>
    <message>
        <source>cannot be checked: {error}</source>
        <translation>não é possível verificar: {error}</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>tipos de letra</translation>
    </message>
    <message>
        <source>missing: install the program again</source>
        <translation>em falta: instale de novo o programa</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatários</translation>
    </message>
    <message>
        <source>{number} in the directory</source>
        <translation>{number} no diretório</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>cofre</translation>
    </message>
    <message>
        <source>none yet at {path}</source>
        <translation>ainda nenhum em {path}</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versões</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos das redes</translation>
    </message>
    <message>
        <source>face packs</source>
        <translation>pacotes de reconhecimento</translation>
    </message>
    <message>
        <source>protection of the workers</source>
        <translation>proteção dos processos que abrem as fotografias</translation>
    </message>
</context>
<context>
    <name>letter-reasons</name>
    <message>
        <source>Says what is asked for and by which right.</source>
        <translation>Diz o que é pedido e com base em que direito.</translation>
    </message>
    <message>
        <source>Says what you declare and by which right.</source>
        <translation>Diz o que declara e com base em que direito.</translation>
    </message>
    <message>
        <source>Says what you declare; claims no consent.</source>
        <translation>Diz o que declara, sem afirmar que tenha havido consentimento.</translation>
    </message>
    <message>
        <source>You never gave a face search consent.</source>
        <translation>Nunca deu consentimento a um serviço de pesquisa por rosto.</translation>
    </message>
    <message>
        <source>Face features and training are named.</source>
        <translation>São indicadas as características do rosto e o treino.</translation>
    </message>
    <message>
        <source>Says what you lodge, and against whom.</source>
        <translation>Diz o que apresenta e contra quem.</translation>
    </message>
    <message>
        <source>Says why this authority.</source>
        <translation>Diz porque se dirige a esta autoridade.</translation>
    </message>
    <message>
        <source>Says what the company does.</source>
        <translation>Diz o que a empresa faz.</translation>
    </message>
    <message>
        <source>Says which letter this one follows.</source>
        <translation>Diz a que carta esta se segue.</translation>
    </message>
    <message>
        <source>The period runs from receipt.</source>
        <translation>O prazo conta-se a partir da receção.</translation>
    </message>
    <message>
        <source>The period runs from receipt. You have no proof of the day, and the letter says so.</source>
        <translation>O prazo conta-se a partir da receção. Não tem prova do dia, e a carta di-lo.</translation>
    </message>
    <message>
        <source>The log has an acknowledgement.</source>
        <translation>No registo há uma confirmação de receção.</translation>
    </message>
    <message>
        <source>The log has an extension.</source>
        <translation>No registo há uma prorrogação.</translation>
    </message>
    <message>
        <source>The log has reminders.</source>
        <translation>No registo há lembretes.</translation>
    </message>
    <message>
        <source>The latest plausible day of the answer has passed.</source>
        <translation>O último dia plausível para a resposta já passou.</translation>
    </message>
    <message>
        <source>The log has no answer.</source>
        <translation>No registo não há nenhuma resposta.</translation>
    </message>
    <message>
        <source>Says what this letter answers.</source>
        <translation>Diz a que responde esta carta.</translation>
    </message>
    <message>
        <source>Says what was answered.</source>
        <translation>Diz o que foi respondido.</translation>
    </message>
    <message>
        <source>They asked for a copy of an identity document.</source>
        <translation>Pediram uma cópia de um documento de identificação.</translation>
    </message>
    <message>
        <source>They asked for a photo of your face.</source>
        <translation>Pediram uma fotografia do seu rosto.</translation>
    </message>
    <message>
        <source>They answered for the last twelve months only.</source>
        <translation>Responderam apenas quanto aos últimos doze meses.</translation>
    </message>
    <message>
        <source>They allow only so many requests a year.</source>
        <translation>Só admitem um certo número de pedidos por ano.</translation>
    </message>
    <message>
        <source>They asked for money.</source>
        <translation>Pediram dinheiro.</translation>
    </message>
    <message>
        <source>They called the request unfounded or excessive.</source>
        <translation>Consideraram o pedido infundado ou excessivo.</translation>
    </message>
    <message>
        <source>They answered only in part.</source>
        <translation>Responderam apenas em parte.</translation>
    </message>
    <message>
        <source>They said that the data are public.</source>
        <translation>Disseram que os dados são públicos.</translation>
    </message>
    <message>
        <source>They said that they cannot identify you.</source>
        <translation>Disseram que não conseguem fazer a sua identificação.</translation>
    </message>
    <message>
        <source>They sent you to another channel.</source>
        <translation>Remeteram o pedido para outro canal.</translation>
    </message>
    <message>
        <source>They want, or use, another language.</source>
        <translation>Querem, ou usam, outra língua.</translation>
    </message>
    <message>
        <source>They said that European law does not reach them.</source>
        <translation>Disseram que o direito europeu não se lhes aplica.</translation>
    </message>
    <message>
        <source>Authorities have already applied the law to this company.</source>
        <translation>Já houve autoridades que aplicaram a lei a esta empresa.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Nenhuma resposta dentro do prazo.</translation>
    </message>
    <message>
        <source>They refused.</source>
        <translation>Recusaram.</translation>
    </message>
    <message>
        <source>They did only a part.</source>
        <translation>Fizeram apenas uma parte.</translation>
    </message>
    <message>
        <source>From 2 April 2027 a cross-border complaint about a request needs that the company was asked first.</source>
        <translation>A partir de 2 de abril de 2027, uma reclamação transfronteiriça relativa a um pedido exige que a empresa tenha sido contactada primeiro.</translation>
    </message>
    <message>
        <source>What you want to add.</source>
        <translation>O que quiser acrescentar.</translation>
    </message>
    <message>
        <source>Names the photos you confirmed, and no more.</source>
        <translation>Indica as fotografias que confirmou, e nenhuma outra.</translation>
    </message>
    <message>
        <source>The company is not known to sit in the area.</source>
        <translation>Não se sabe de nenhum estabelecimento da empresa no Espaço Económico Europeu.</translation>
    </message>
    <message>
        <source>A reminder is not a new request, so it cannot count as one too many.</source>
        <translation>Um lembrete não é um novo pedido e, por isso, não pode contar como um a mais.</translation>
    </message>
    <message>
        <source>Says who may act for you, and towards whom.</source>
        <translation>Diz quem pode agir por si e perante quem.</translation>
    </message>
    <message>
        <source>Says what you ask for.</source>
        <translation>Diz o que pede.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what.</source>
        <translation>Diz por quem faz o pedido e em que qualidade.</translation>
    </message>
    <message>
        <source>Says where the photo is.</source>
        <translation>Diz onde está a fotografia.</translation>
    </message>
    <message>
        <source>Your own reason, in your own words.</source>
        <translation>A sua própria razão, por palavras suas.</translation>
    </message>
    <message>
        <source>Why the law reaches private sites.</source>
        <translation>Porque é que a lei abrange também os sites privados.</translation>
    </message>
    <message>
        <source>The rights behind the request.</source>
        <translation>Os direitos em que o pedido assenta.</translation>
    </message>
    <message>
        <source>Children are protected.</source>
        <translation>As crianças são protegidas.</translation>
    </message>
    <message>
        <source>Says why this company is asked.</source>
        <translation>Diz porque se dirige a esta empresa.</translation>
    </message>
    <message>
        <source>Companies outside Europe have said that European law does not reach them.</source>
        <translation>Empresas fora da Europa disseram que o direito europeu não se lhes aplica.</translation>
    </message>
    <message>
        <source>Says why the law reaches a foreign company.</source>
        <translation>Diz porque é que a lei abrange uma empresa estrangeira.</translation>
    </message>
    <message>
        <source>You live outside the area, but the company sits in it.</source>
        <translation>Reside fora do Espaço Económico Europeu, mas a empresa está estabelecida nele.</translation>
    </message>
    <message>
        <source>Records may use your other names.</source>
        <translation>Os dados podem estar registados com outros nomes seus.</translation>
    </message>
    <message>
        <source>Tells you from namesakes.</source>
        <translation>Distingue de pessoas com o mesmo nome.</translation>
    </message>
    <message>
        <source>Helps to find your account.</source>
        <translation>Ajuda a encontrar a sua conta.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground. Public photos are not public biometric data.</source>
        <translation>Um pedido de apagamento precisa de um fundamento. Fotografias públicas não são dados biométricos públicos.</translation>
    </message>
    <message>
        <source>An erasure request needs a ground.</source>
        <translation>Um pedido de apagamento precisa de um fundamento.</translation>
    </message>
    <message>
        <source>In case the company relies on consent.</source>
        <translation>Para o caso de a empresa invocar o consentimento.</translation>
    </message>
    <message>
        <source>An objection needs grounds from your situation. You gave none of your own, so this one stands in.</source>
        <translation>Uma oposição precisa de motivos ligados à sua situação. Como não indicou nenhum seu, fica este.</translation>
    </message>
    <message>
        <source>Restriction needs one of four grounds. This is: unlawful, but not to be erased yet.</source>
        <translation>A limitação precisa de um de quatro fundamentos. Este é: ilícito, mas por agora sem apagamento.</translation>
    </message>
    <message>
        <source>You contest the data.</source>
        <translation>Contesta os dados.</translation>
    </message>
    <message>
        <source>For a legal claim.</source>
        <translation>Para defender um direito num processo judicial.</translation>
    </message>
    <message>
        <source>While an objection is checked, the data rest. The log has your objection.</source>
        <translation>Enquanto uma oposição é examinada, os dados ficam parados. A sua oposição está no registo.</translation>
    </message>
    <message>
        <source>What is wrong, in your words.</source>
        <translation>O que está errado, por palavras suas.</translation>
    </message>
    <message>
        <source>What is right, in your words.</source>
        <translation>O que está certo, por palavras suas.</translation>
    </message>
    <message>
        <source>Only what you gave, by consent or contract.</source>
        <translation>Apenas o que forneceu, com base em consentimento ou contrato.</translation>
    </message>
    <message>
        <source>A clear yes or no is the first right.</source>
        <translation>Um sim ou um não claro é o primeiro direito.</translation>
    </message>
    <message>
        <source>A copy of the data, not a description of them.</source>
        <translation>Uma cópia dos dados, não uma descrição deles.</translation>
    </message>
    <message>
        <source>The pictures themselves.</source>
        <translation>As próprias imagens.</translation>
    </message>
    <message>
        <source>The measured face.</source>
        <translation>As medidas do rosto.</translation>
    </message>
    <message>
        <source>The measured face, if any.</source>
        <translation>As medidas do rosto, se existirem.</translation>
    </message>
    <message>
        <source>What is written next to the pictures.</source>
        <translation>O que está escrito junto das imagens.</translation>
    </message>
    <message>
        <source>Where each picture was taken from.</source>
        <translation>De onde foi tirada cada imagem.</translation>
    </message>
    <message>
        <source>Who looked for you and saw what.</source>
        <translation>Quem fez uma pesquisa sobre si e o que viu.</translation>
    </message>
    <message>
        <source>Everything else that hangs on you.</source>
        <translation>Tudo o resto que está ligado a si.</translation>
    </message>
    <message>
        <source>Opt-out lists hold data, too.</source>
        <translation>As listas de exclusão também contêm dados.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Para que servem.</translation>
    </message>
    <message>
        <source>The court says: recipients by name, not by category.</source>
        <translation>O Tribunal diz: os destinatários pelo nome, não por categoria.</translation>
    </message>
    <message>
        <source>The source must be told.</source>
        <translation>A origem tem de ser indicada.</translation>
    </message>
    <message>
        <source>How matches are made.</source>
        <translation>Como surgem as correspondências.</translation>
    </message>
    <message>
        <source>Whether machines decide about you.</source>
        <translation>Se são máquinas a decidir sobre si.</translation>
    </message>
    <message>
        <source>Some services keep a measured face in order to leave it out.</source>
        <translation>Alguns serviços guardam as medidas de um rosto para o deixar de fora.</translation>
    </message>
    <message>
        <source>Data abroad need safeguards.</source>
        <translation>Os dados no estrangeiro precisam de garantias.</translation>
    </message>
    <message>
        <source>The answer must tell you your rights.</source>
        <translation>A resposta tem de indicar os seus direitos.</translation>
    </message>
    <message>
        <source>Each kind is named, so that none is left out.</source>
        <translation>Cada categoria é indicada, para que nenhuma fique de fora.</translation>
    </message>
    <message>
        <source>The pictures.</source>
        <translation>As imagens.</translation>
    </message>
    <message>
        <source>Where the pictures came from.</source>
        <translation>De onde vieram as imagens.</translation>
    </message>
    <message>
        <source>Results that show you.</source>
        <translation>Os resultados em que aparece.</translation>
    </message>
    <message>
        <source>What was concluded from the pictures.</source>
        <translation>O que se concluiu a partir das imagens.</translation>
    </message>
    <message>
        <source>Crawlers come back.</source>
        <translation>Os programas que recolhem imagens voltam.</translation>
    </message>
    <message>
        <source>An opt-out that keeps a measured face is not what you ask for.</source>
        <translation>Uma exclusão que guarda as medidas do rosto não é o que pede.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be followed up.</source>
        <translation>Também se deveria dar seguimento às cópias noutros lugares.</translation>
    </message>
    <message>
        <source>Whoever got the data should hear of it.</source>
        <translation>Quem recebeu os dados deveria sabê-lo.</translation>
    </message>
    <message>
        <source>Shows what was done, kind by kind.</source>
        <translation>Mostra o que foi feito, categoria a categoria.</translation>
    </message>
    <message>
        <source>After an objection the processing stops.</source>
        <translation>Depois de uma oposição, o tratamento cessa.</translation>
    </message>
    <message>
        <source>Whoever goes on has to demonstrate compelling grounds.</source>
        <translation>Quem prosseguir tem de demonstrar razões imperiosas e legítimas.</translation>
    </message>
    <message>
        <source>Until that is checked, the data rest.</source>
        <translation>Até isso ser verificado, os dados ficam parados.</translation>
    </message>
    <message>
        <source>Against advertising no reason is needed.</source>
        <translation>Contra a publicidade não é preciso nenhum motivo.</translation>
    </message>
    <message>
        <source>A justified objection ends in erasure.</source>
        <translation>Uma oposição justificada leva ao apagamento.</translation>
    </message>
    <message>
        <source>Shows what was done, and when.</source>
        <translation>Mostra o que foi feito e quando.</translation>
    </message>
    <message>
        <source>What restriction means: keep, but do not use.</source>
        <translation>O que significa limitação: guardar, mas não usar.</translation>
    </message>
    <message>
        <source>You want to see the data before they go.</source>
        <translation>Quer ver os dados antes de desaparecerem.</translation>
    </message>
    <message>
        <source>Restrict now, erase after the full answer.</source>
        <translation>Limitar agora, apagar depois da resposta completa.</translation>
    </message>
    <message>
        <source>You must be told before the restriction ends.</source>
        <translation>Têm de lhe dizer antes de a limitação terminar.</translation>
    </message>
    <message>
        <source>The correction itself.</source>
        <translation>A própria retificação.</translation>
    </message>
    <message>
        <source>Until it is checked, the data rest.</source>
        <translation>Até ser verificado, os dados ficam parados.</translation>
    </message>
    <message>
        <source>Errors come back from their source.</source>
        <translation>Os erros voltam a partir da sua origem.</translation>
    </message>
    <message>
        <source>Shows what was corrected.</source>
        <translation>Mostra o que foi retificado.</translation>
    </message>
    <message>
        <source>Data that another program can read.</source>
        <translation>Dados que outro programa consegue ler.</translation>
    </message>
    <message>
        <source>The pictures that you uploaded.</source>
        <translation>As imagens que carregou.</translation>
    </message>
    <message>
        <source>What you wrote there.</source>
        <translation>O que lá escreveu.</translation>
    </message>
    <message>
        <source>What your use left behind.</source>
        <translation>O que o seu uso deixou.</translation>
    </message>
    <message>
        <source>A PDF is not machine-readable.</source>
        <translation>Um PDF não é de leitura automática.</translation>
    </message>
    <message>
        <source>Straight to the other service.</source>
        <translation>Diretamente para o outro serviço.</translation>
    </message>
    <message>
        <source>Without consent the processing ends.</source>
        <translation>Sem consentimento, o tratamento termina.</translation>
    </message>
    <message>
        <source>Data without a ground are erased.</source>
        <translation>Os dados sem fundamento são apagados.</translation>
    </message>
    <message>
        <source>Some then claim another basis.</source>
        <translation>Alguns invocam então outro fundamento.</translation>
    </message>
    <message>
        <source>Whoever relies on consent has to prove it.</source>
        <translation>Quem invoca o consentimento tem de o provar.</translation>
    </message>
    <message>
        <source>Shows that it was done, and when.</source>
        <translation>Mostra que foi feito e quando.</translation>
    </message>
    <message>
        <source>What you still wait for.</source>
        <translation>O que ainda espera.</translation>
    </message>
    <message>
        <source>Whoever does not act has to give reasons.</source>
        <translation>Quem não der seguimento tem de indicar as razões.</translation>
    </message>
    <message>
        <source>An extension needs reasons, within the month.</source>
        <translation>Uma prorrogação exige razões, dentro do mês.</translation>
    </message>
    <message>
        <source>Whoever refuses has to give reasons.</source>
        <translation>Quem recusar tem de indicar as razões.</translation>
    </message>
    <message>
        <source>The task of the authority.</source>
        <translation>A tarefa da autoridade.</translation>
    </message>
    <message>
        <source>What the authority can order.</source>
        <translation>O que a autoridade pode ordenar.</translation>
    </message>
    <message>
        <source>The authority has to keep you informed.</source>
        <translation>A autoridade tem de lhe dar notícias.</translation>
    </message>
    <message>
        <source>What the helper may do.</source>
        <translation>O que a pessoa que ajuda pode fazer.</translation>
    </message>
    <message>
        <source>The helper gets the answers.</source>
        <translation>A pessoa que ajuda recebe as respostas.</translation>
    </message>
    <message>
        <source>You get the answers.</source>
        <translation>As respostas vão para si.</translation>
    </message>
    <message>
        <source>The helper may go to the authority.</source>
        <translation>A pessoa que ajuda pode dirigir-se à autoridade.</translation>
    </message>
    <message>
        <source>The photo, and what hangs on it.</source>
        <translation>A fotografia e o que está ligado a ela.</translation>
    </message>
    <message>
        <source>Somebody else may have put it there.</source>
        <translation>Pode ter sido outra pessoa a pô-la lá.</translation>
    </message>
    <message>
        <source>So that you know.</source>
        <translation>Para que o saiba.</translation>
    </message>
    <message>
        <source>A company outside Europe needs a representative in it.</source>
        <translation>Uma empresa fora da Europa precisa de um representante na Europa.</translation>
    </message>
    <message>
        <source>No extra face photo needed.</source>
        <translation>Não é precisa mais nenhuma fotografia do rosto.</translation>
    </message>
    <message>
        <source>Companies have asked for photos.</source>
        <translation>Já houve empresas que pediram fotografias.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards.</source>
        <translation>Já houve empresas que pediram cartões de identidade.</translation>
    </message>
    <message>
        <source>Companies have insisted on their own form.</source>
        <translation>Já houve empresas que insistiram no seu próprio formulário.</translation>
    </message>
    <message>
        <source>A company limited its answers to the last twelve months.</source>
        <translation>Uma empresa limitou as respostas aos últimos doze meses.</translation>
    </message>
    <message>
        <source>A company allowed only two requests a year.</source>
        <translation>Uma empresa só admitia dois pedidos por ano.</translation>
    </message>
    <message>
        <source>A company first wanted the photo to be gone from the website.</source>
        <translation>Uma empresa queria primeiro que a fotografia desaparecesse do site.</translation>
    </message>
    <message>
        <source>Free, and in a file that you can open.</source>
        <translation>Gratuito, e num ficheiro que consegue abrir.</translation>
    </message>
    <message>
        <source>A request costs nothing.</source>
        <translation>Um pedido não custa nada.</translation>
    </message>
    <message>
        <source>So that nobody closes your account.</source>
        <translation>Para que ninguém encerre a sua conta.</translation>
    </message>
    <message>
        <source>Withdrawing must not be harder than consenting.</source>
        <translation>Retirar o consentimento não pode ser mais difícil do que dá-lo.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt.</source>
        <translation>A lei dá um mês a contar da receção.</translation>
    </message>
    <message>
        <source>A refusal needs reasons.</source>
        <translation>Uma recusa tem de ser fundamentada.</translation>
    </message>
    <message>
        <source>Your own wish; the law sets no such day.</source>
        <translation>É um desejo seu; a lei não fixa esse dia.</translation>
    </message>
    <message>
        <source>Stays polite and ends the letter.</source>
        <translation>Mantém a cortesia e conclui a carta.</translation>
    </message>
    <message>
        <source>A reply is not a new request.</source>
        <translation>Uma réplica não é um novo pedido.</translation>
    </message>
    <message>
        <source>Says how to reach you.</source>
        <translation>Diz como entrar em contacto consigo.</translation>
    </message>
    <message>
        <source>What the helper may not do.</source>
        <translation>O que a pessoa que ajuda não pode fazer.</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>Quando termina.</translation>
    </message>
    <message>
        <source>You can end it.</source>
        <translation>Pode pôr-lhe fim.</translation>
    </message>
    <message>
        <source>The company may check the authority.</source>
        <translation>A empresa pode verificar a procuração.</translation>
    </message>
    <message>
        <source>Says what you complain about. Until 18 June 2026 Article 77 stood in the law.</source>
        <translation>Diz de que reclama. Até 18 de junho de 2026, o artigo 77.º constava da lei.</translation>
    </message>
    <message>
        <source>Says what you complain about, and by which right.</source>
        <translation>Diz de que reclama e com base em que direito.</translation>
    </message>
    <message>
        <source>Says why the law protects you.</source>
        <translation>Diz porque é que a lei lhe dá proteção.</translation>
    </message>
    <message>
        <source>Says why the law binds the company.</source>
        <translation>Diz porque é que a lei vincula a empresa.</translation>
    </message>
    <message>
        <source>The company owes a reasonable and proportionate search. That is no limit in time.</source>
        <translation>A empresa deve fazer uma pesquisa razoável e proporcionada. Isso não é um limite no tempo.</translation>
    </message>
    <message>
        <source>They said that UK law does not reach them.</source>
        <translation>Disseram que o direito do Reino Unido não se lhes aplica.</translation>
    </message>
    <message>
        <source>A tribunal has already dealt with the reach of the law over this company.</source>
        <translation>Um tribunal já se pronunciou sobre o alcance da lei em relação a esta empresa.</translation>
    </message>
    <message>
        <source>The authority expects people to complain to the company first.</source>
        <translation>A autoridade espera que se reclame primeiro junto da empresa.</translation>
    </message>
    <message>
        <source>Since 19 June 2026 companies have to deal with complaints, and the authority expects people to complain to them first. The option “complain” leaves this out.</source>
        <translation>Desde 19 de junho de 2026, as empresas têm de tratar as reclamações, e a autoridade espera que se reclame primeiro junto delas. Com a opção «complain», pode omitir este parágrafo.</translation>
    </message>
    <message>
        <source>A company abroad may say that the law of the United Kingdom does not reach it.</source>
        <translation>Uma empresa no estrangeiro pode dizer que o direito do Reino Unido não se lhe aplica.</translation>
    </message>
    <message>
        <source>You live outside the United Kingdom, but the company sits in it.</source>
        <translation>Reside fora do Reino Unido, mas a empresa está estabelecida nele.</translation>
    </message>
    <message>
        <source>The High Court says: in principle recipients by name, not by category.</source>
        <translation>A High Court diz: em princípio, os destinatários pelo nome, não por categoria.</translation>
    </message>
    <message>
        <source>Whether faces are recognised by machine.</source>
        <translation>Se os rostos são reconhecidos por uma máquina.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Until 4 February 2026 Article 22 stood in the law.</source>
        <translation>Se são máquinas a decidir sobre si. Até 4 de fevereiro de 2026, o artigo 22.º constava da lei.</translation>
    </message>
    <message>
        <source>Whether machines decide about you. Articles 22A to 22D stand in the law since 5 February 2026.</source>
        <translation>Se são máquinas a decidir sobre si. Os artigos 22.º-A a 22.º-D constam da lei desde 5 de fevereiro de 2026.</translation>
    </message>
    <message>
        <source>The company has 30 days to acknowledge a complaint.</source>
        <translation>A empresa tem 30 dias para acusar a receção de uma reclamação.</translation>
    </message>
    <message>
        <source>The helper may complain to the company and go to the authority.</source>
        <translation>A pessoa que ajuda pode reclamar junto da empresa e dirigir-se à autoridade.</translation>
    </message>
    <message>
        <source>A company outside the United Kingdom needs a representative in it.</source>
        <translation>Uma empresa fora do Reino Unido precisa de um representante no Reino Unido.</translation>
    </message>
    <message>
        <source>Companies have asked for passports.</source>
        <translation>Já houve empresas que pediram passaportes.</translation>
    </message>
    <message>
        <source>You are entitled to what a reasonable and proportionate search finds. So the letter says where to look.</source>
        <translation>Tem direito ao que uma pesquisa razoável e proporcionada encontrar. Por isso, a carta diz onde procurar.</translation>
    </message>
    <message>
        <source>The law gave one month from receipt until 4 February 2026.</source>
        <translation>Até 4 de fevereiro de 2026, a lei dava um mês a contar da receção.</translation>
    </message>
    <message>
        <source>The law gives one month from receipt. Since 5 February 2026 it stands still while questions to you are open.</source>
        <translation>A lei dá um mês a contar da receção. Desde 5 de fevereiro de 2026, o prazo fica suspenso enquanto houver perguntas em aberto dirigidas a si.</translation>
    </message>
    <message>
        <source>Swiss law has no general right to erasure: it is a claim from the protection of personality.</source>
        <translation>O direito suíço não conhece um direito geral ao apagamento: é uma pretensão que decorre da proteção da personalidade.</translation>
    </message>
    <message>
        <source>In Swiss law an objection is your express declaration against the processing.</source>
        <translation>No direito suíço, uma oposição é a sua declaração expressa contra o tratamento.</translation>
    </message>
    <message>
        <source>Swiss law knows no restriction towards companies, but lets you forbid certain uses and leave the rest.</source>
        <translation>O direito suíço não conhece a limitação perante empresas, mas permite proibir certos usos e deixar os restantes.</translation>
    </message>
    <message>
        <source>Says what is asked for, by which right.</source>
        <translation>Diz o que é pedido, com base em que direito.</translation>
    </message>
    <message>
        <source>Says what you report, and about whom.</source>
        <translation>Diz o que denuncia e acerca de quem.</translation>
    </message>
    <message>
        <source>The law sets no period for this claim. The letter only says that more than 30 days have passed.</source>
        <translation>A lei não fixa prazo para esta pretensão. A carta diz apenas que passaram mais de 30 dias.</translation>
    </message>
    <message>
        <source>They answered for twelve months only.</source>
        <translation>Responderam apenas quanto a doze meses.</translation>
    </message>
    <message>
        <source>They asked for money. A request that is not confirmed within ten days can lapse, so the letter upholds it.</source>
        <translation>Pediram dinheiro. Um pedido que não seja confirmado no prazo de dez dias pode caducar; por isso, a carta mantém-no.</translation>
    </message>
    <message>
        <source>They called the request excessive.</source>
        <translation>Consideraram o pedido excessivo.</translation>
    </message>
    <message>
        <source>Whoever gives less than all has to say why.</source>
        <translation>Quem não dá tudo tem de dizer porquê.</translation>
    </message>
    <message>
        <source>The excuse that data are public ends with your express declaration.</source>
        <translation>A desculpa de que os dados são públicos acaba com a sua declaração expressa.</translation>
    </message>
    <message>
        <source>They said that Swiss law does not reach them.</source>
        <translation>Disseram que o direito suíço não se lhes aplica.</translation>
    </message>
    <message>
        <source>There is no duty to answer such a claim, so the report is about the processing itself.</source>
        <translation>Não existe o dever de responder a uma pretensão destas; por isso, a denúncia incide sobre o próprio tratamento.</translation>
    </message>
    <message>
        <source>Your earlier letter declared against the processing.</source>
        <translation>A sua carta anterior opunha-se expressamente ao tratamento.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Switzerland.</source>
        <translation>Não se sabe de nenhum estabelecimento da empresa na Suíça.</translation>
    </message>
    <message>
        <source>A reminder is not a new request.</source>
        <translation>Um lembrete não é um novo pedido.</translation>
    </message>
    <message>
        <source>Who may act for you, and towards whom.</source>
        <translation>Quem pode agir por si e perante quem.</translation>
    </message>
    <message>
        <source>Says for whom you ask, and as what. A child who is able to judge should agree or write itself.</source>
        <translation>Diz por quem faz o pedido e em que qualidade. Uma criança com capacidade de discernimento deveria concordar ou escrever ela própria.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also towards private persons.</source>
        <translation>O direito suíço protege o direito à própria imagem, também perante particulares.</translation>
    </message>
    <message>
        <source>Swiss law protects the right to one&apos;s own image, also that of children.</source>
        <translation>O direito suíço protege o direito à própria imagem, também o das crianças.</translation>
    </message>
    <message>
        <source>Swiss law reaches what has effects in Switzerland, even if it is started abroad.</source>
        <translation>O direito suíço abrange o que produz efeitos na Suíça, mesmo que tenha começado no estrangeiro.</translation>
    </message>
    <message>
        <source>Towards a company abroad you may choose Swiss law if it had to expect effects in Switzerland.</source>
        <translation>Perante uma empresa no estrangeiro, pode escolher o direito suíço se ela devia contar com efeitos na Suíça.</translation>
    </message>
    <message>
        <source>You live outside Switzerland, but the company sits in it.</source>
        <translation>Reside fora da Suíça, mas a empresa está estabelecida nela.</translation>
    </message>
    <message>
        <source>Records may use other names.</source>
        <translation>Os dados podem estar registados com outros nomes.</translation>
    </message>
    <message>
        <source>Helps to find you.</source>
        <translation>Ajuda a encontrar os seus dados.</translation>
    </message>
    <message>
        <source>Names the principles that collecting faces goes against. A measured face is sensitive personal data.</source>
        <translation>Indica os princípios que a recolha de rostos contraria. As medidas de um rosto são dados pessoais sensíveis.</translation>
    </message>
    <message>
        <source>A claim to erasure needs a breach of personality that nothing justifies.</source>
        <translation>Uma pretensão de apagamento exige uma violação da personalidade que nada justifique.</translation>
    </message>
    <message>
        <source>Processing against your express declaration is a breach of personality, even if the data are public.</source>
        <translation>O tratamento contra a sua declaração expressa é uma violação da personalidade, mesmo que os dados sejam públicos.</translation>
    </message>
    <message>
        <source>The law asks for none.</source>
        <translation>A lei não exige nenhum motivo.</translation>
    </message>
    <message>
        <source>The data as such, not a description of them.</source>
        <translation>Os próprios dados, não uma descrição deles.</translation>
    </message>
    <message>
        <source>Who decides about the data.</source>
        <translation>Quem decide sobre os dados.</translation>
    </message>
    <message>
        <source>What it is for, and how long.</source>
        <translation>Para que servem e durante quanto tempo.</translation>
    </message>
    <message>
        <source>The origin must be told.</source>
        <translation>A proveniência tem de ser indicada.</translation>
    </message>
    <message>
        <source>The law lets the company name categories only. The letter asks for names and says why you need them.</source>
        <translation>A lei permite que a empresa indique apenas categorias. A carta pede nomes e diz porque precisa deles.</translation>
    </message>
    <message>
        <source>Nothing more is passed on.</source>
        <translation>Nada mais é transmitido.</translation>
    </message>
    <message>
        <source>What is to stop, kind by kind.</source>
        <translation>O que deve cessar, categoria a categoria.</translation>
    </message>
    <message>
        <source>Whoever goes on has to justify it.</source>
        <translation>Quem prosseguir tem de o justificar.</translation>
    </message>
    <message>
        <source>Data without a use go.</source>
        <translation>Os dados que já não servem desaparecem.</translation>
    </message>
    <message>
        <source>Not to be used now, to be erased after the full answer.</source>
        <translation>Não usar agora, apagar depois da resposta completa.</translation>
    </message>
    <message>
        <source>A request: you want to hear of it before it ends.</source>
        <translation>Um pedido: quer sabê-lo antes de terminar.</translation>
    </message>
    <message>
        <source>Recipients should hear of it.</source>
        <translation>Os destinatários deveriam sabê-lo.</translation>
    </message>
    <message>
        <source>If nobody can prove what is right, the data get a note that they are disputed.</source>
        <translation>Se ninguém puder provar o que está certo, os dados recebem uma nota de que são contestados.</translation>
    </message>
    <message>
        <source>Errors come back from there.</source>
        <translation>É daí que os erros voltam.</translation>
    </message>
    <message>
        <source>Data that can be used again.</source>
        <translation>Dados que podem ser reutilizados.</translation>
    </message>
    <message>
        <source>Straight to the other service, unless that is a disproportionate effort.</source>
        <translation>Diretamente para o outro serviço, a menos que isso exija um esforço desproporcionado.</translation>
    </message>
    <message>
        <source>Without consent this processing ends.</source>
        <translation>Sem consentimento, este tratamento termina.</translation>
    </message>
    <message>
        <source>Some then claim another justification.</source>
        <translation>Alguns invocam então outra justificação.</translation>
    </message>
    <message>
        <source>Whoever relies on consent shows it.</source>
        <translation>Quem invoca o consentimento mostra-o.</translation>
    </message>
    <message>
        <source>Whoever goes on should say why it may.</source>
        <translation>Quem prosseguir deveria dizer porque o pode fazer.</translation>
    </message>
    <message>
        <source>Whoever needs longer has to name the period.</source>
        <translation>Quem precisar de mais tempo tem de indicar o prazo.</translation>
    </message>
    <message>
        <source>When the FDPIC investigates.</source>
        <translation>Quando o FDPIC investiga.</translation>
    </message>
    <message>
        <source>What the FDPIC can order.</source>
        <translation>O que o FDPIC pode ordenar.</translation>
    </message>
    <message>
        <source>A company abroad can be told to name a representative.</source>
        <translation>Pode ser imposto a uma empresa no estrangeiro que indique um representante.</translation>
    </message>
    <message>
        <source>The FDPIC tells you what came of it.</source>
        <translation>O FDPIC diz-lhe o que resultou disso.</translation>
    </message>
    <message>
        <source>The helper may report to the authority.</source>
        <translation>A pessoa que ajuda pode apresentar uma denúncia à autoridade.</translation>
    </message>
    <message>
        <source>Some companies abroad need a representative in Switzerland, and have to publish who it is.</source>
        <translation>Algumas empresas no estrangeiro precisam de um representante na Suíça e têm de tornar público quem é.</translation>
    </message>
    <message>
        <source>Companies have asked for identity cards. You have to help with identification, within reason.</source>
        <translation>Já houve empresas que pediram cartões de identidade. Tem de colaborar na identificação, dentro do razoável.</translation>
    </message>
    <message>
        <source>Companies insist on forms.</source>
        <translation>As empresas insistem em formulários.</translation>
    </message>
    <message>
        <source>Free but for rare cases, and in a file that you can open.</source>
        <translation>Gratuito, salvo em casos raros, e num ficheiro que consegue abrir.</translation>
    </message>
    <message>
        <source>The law names no fee for it.</source>
        <translation>A lei não prevê nenhuma taxa para isto.</translation>
    </message>
    <message>
        <source>The law gives 30 days from receipt.</source>
        <translation>A lei dá 30 dias a contar da receção.</translation>
    </message>
    <message>
        <source>The rules for access hold here, too: 30 days from receipt.</source>
        <translation>As regras do acesso valem também aqui: 30 dias a contar da receção.</translation>
    </message>
    <message>
        <source>The law sets no period here, so the letter wishes.</source>
        <translation>A lei não fixa prazo aqui; por isso, a carta exprime um desejo.</translation>
    </message>
    <message>
        <source>The law gives 30 days for the information in it, and sets no period for the rest.</source>
        <translation>A lei dá 30 dias para as informações pedidas na carta e não fixa prazo para o resto.</translation>
    </message>
    <message>
        <source>Whoever goes on should say what justifies it.</source>
        <translation>Quem prosseguir deveria dizer o que o justifica.</translation>
    </message>
    <message>
        <source>You report; the FDPIC does not decide about your own claims.</source>
        <translation>Apresenta uma denúncia; o FDPIC não decide sobre as suas próprias pretensões.</translation>
    </message>
    <message>
        <source>The company may ask you about the authority.</source>
        <translation>A empresa pode fazer-lhe perguntas sobre a procuração.</translation>
    </message>
    <message>
        <source>Says what you submit, and about whom.</source>
        <translation>Diz o que apresenta e acerca de quem.</translation>
    </message>
    <message>
        <source>You said that you live there.</source>
        <translation>Disse que reside lá.</translation>
    </message>
    <message>
        <source>A request to opt out or to limit is put into effect in 15 business days; that time is over, too.</source>
        <translation>Um pedido de exclusão (opt-out) ou de limitação tem de ser posto em prática em 15 dias úteis; esse prazo também já passou.</translation>
    </message>
    <message>
        <source>They rely on two requests a year. For requests to know they may.</source>
        <translation>Invocam um limite de dois pedidos por ano. Para pedidos de informação podem fazê-lo.</translation>
    </message>
    <message>
        <source>They said that the Act does not apply to them.</source>
        <translation>Disseram que a lei não se lhes aplica.</translation>
    </message>
    <message>
        <source>They said that the information is public.</source>
        <translation>Disseram que as informações são públicas.</translation>
    </message>
    <message>
        <source>They cannot verify who you are.</source>
        <translation>Não conseguem verificar a sua identidade.</translation>
    </message>
    <message>
        <source>No response in time.</source>
        <translation>Nenhuma resposta dentro do prazo.</translation>
    </message>
    <message>
        <source>The law asks for no answer to such a request, only for its effect. So you ask for an examination.</source>
        <translation>A lei não exige resposta a um pedido destes, apenas o seu efeito. Por isso, pede uma averiguação.</translation>
    </message>
    <message>
        <source>They denied it.</source>
        <translation>Indeferiram o pedido.</translation>
    </message>
    <message>
        <source>You cannot know the company&apos;s figures.</source>
        <translation>Não tem forma de conhecer os números da empresa.</translation>
    </message>
    <message>
        <source>A reminder must not count as a request.</source>
        <translation>Um lembrete não pode contar como um pedido.</translation>
    </message>
    <message>
        <source>A business may ask for proof of your signed permission. This is it.</source>
        <translation>Uma empresa pode pedir prova da sua autorização assinada. É esta.</translation>
    </message>
    <message>
        <source>The Act protects residents of California. You said that you are one.</source>
        <translation>A lei protege quem reside na Califórnia. Disse que reside lá.</translation>
    </message>
    <message>
        <source>Public photos are not public biometric information.</source>
        <translation>Fotografias públicas não são informações biométricas públicas.</translation>
    </message>
    <message>
        <source>Says what you understand as a sale.</source>
        <translation>Diz o que entende por venda.</translation>
    </message>
    <message>
        <source>Says which sales and which sharing you have in mind.</source>
        <translation>Diz que vendas e que partilha tem em mente.</translation>
    </message>
    <message>
        <source>A measured face that serves to identify you is sensitive personal information.</source>
        <translation>As medidas de um rosto que servem para identificar alguém são informações pessoais sensíveis.</translation>
    </message>
    <message>
        <source>Your own words. The Act asks for no reason.</source>
        <translation>As suas próprias palavras. A lei não exige motivo.</translation>
    </message>
    <message>
        <source>A clear yes or no comes first.</source>
        <translation>Primeiro, um sim ou um não claro.</translation>
    </message>
    <message>
        <source>The information itself, not a description of it.</source>
        <translation>As próprias informações, não uma descrição delas.</translation>
    </message>
    <message>
        <source>When you were found, and what was shown.</source>
        <translation>Quando surgiu em resultados e o que foi mostrado.</translation>
    </message>
    <message>
        <source>Opt-out lists hold information, too.</source>
        <translation>As listas de exclusão também contêm informações.</translation>
    </message>
    <message>
        <source>What was concluded about you is personal information, too.</source>
        <translation>O que se concluiu a seu respeito também é informação pessoal.</translation>
    </message>
    <message>
        <source>The measured face itself may not be sent to you, but you must be told that there is one.</source>
        <translation>As próprias medidas do rosto não lhe podem ser enviadas, mas têm de lhe dizer que existem.</translation>
    </message>
    <message>
        <source>Kinds, sources and purposes.</source>
        <translation>Categorias, fontes e finalidades.</translation>
    </message>
    <message>
        <source>How long it is kept.</source>
        <translation>Durante quanto tempo são guardadas.</translation>
    </message>
    <message>
        <source>Who gets it. The Act gives a right to categories; names are only a wish.</source>
        <translation>Quem as recebe. A lei dá direito às categorias; os nomes são apenas um desejo.</translation>
    </message>
    <message>
        <source>Whether showing you to users is a sale.</source>
        <translation>Se mostrar a sua imagem aos utilizadores é uma venda.</translation>
    </message>
    <message>
        <source>Without this request the response may stop at the last twelve months.</source>
        <translation>Sem este pedido, a resposta pode ficar pelos últimos doze meses.</translation>
    </message>
    <message>
        <source>The right covers what was collected from you. For the rest the letter asks politely.</source>
        <translation>O direito abrange o que foi recolhido junto de si. Quanto ao resto, a carta pede com cortesia.</translation>
    </message>
    <message>
        <source>The regulations also allow removing only the link to you. You ask for erasing.</source>
        <translation>Os regulamentos permitem também retirar apenas a ligação a si. O que pede é o apagamento.</translation>
    </message>
    <message>
        <source>Whoever got the information should delete it, too.</source>
        <translation>Quem recebeu as informações também as deveria apagar.</translation>
    </message>
    <message>
        <source>A business may keep a record of the request. It needs no measured face for that.</source>
        <translation>Uma empresa pode manter um registo do pedido. Para isso não precisa das medidas de um rosto.</translation>
    </message>
    <message>
        <source>Shows what was deleted, and on which exception the rest is kept.</source>
        <translation>Mostra o que foi apagado e com base em que exceção o resto é conservado.</translation>
    </message>
    <message>
        <source>What is kept should not be sold.</source>
        <translation>O que é conservado não deveria ser vendido.</translation>
    </message>
    <message>
        <source>After this request the selling stops.</source>
        <translation>Depois deste pedido, a venda cessa.</translation>
    </message>
    <message>
        <source>Buyers should hear of it.</source>
        <translation>Quem comprou deveria sabê-lo.</translation>
    </message>
    <message>
        <source>The choice lasts, and you are not asked again at once.</source>
        <translation>A escolha mantém-se, e não lhe voltam a perguntar logo a seguir.</translation>
    </message>
    <message>
        <source>Sensitive information is used only for what the Act lists.</source>
        <translation>As informações sensíveis só são usadas para o que a lei enumera.</translation>
    </message>
    <message>
        <source>No measuring of your face.</source>
        <translation>Não medir o seu rosto.</translation>
    </message>
    <message>
        <source>No searching by your face.</source>
        <translation>Não pesquisar através do seu rosto.</translation>
    </message>
    <message>
        <source>No showing to others.</source>
        <translation>Não mostrar a outras pessoas.</translation>
    </message>
    <message>
        <source>Others should respect it.</source>
        <translation>Os outros deveriam respeitá-lo.</translation>
    </message>
    <message>
        <source>Some say that their use of faces falls outside this section. Then they should explain it.</source>
        <translation>Alguns dizem que o uso que fazem dos rostos não é abrangido por este artigo. Então deveriam explicá-lo.</translation>
    </message>
    <message>
        <source>A business may ask for documentation. It should say what it needs.</source>
        <translation>Uma empresa pode pedir documentação. Deveria dizer de que precisa.</translation>
    </message>
    <message>
        <source>Copies elsewhere should be corrected, too.</source>
        <translation>As cópias noutros lugares também deveriam ser corrigidas.</translation>
    </message>
    <message>
        <source>Information that another program can read.</source>
        <translation>Informações que outro programa consegue ler.</translation>
    </message>
    <message>
        <source>For the other service.</source>
        <translation>Para o outro serviço.</translation>
    </message>
    <message>
        <source>Whoever does not act gives reasons.</source>
        <translation>Quem não der seguimento ao pedido indica as razões.</translation>
    </message>
    <message>
        <source>Whoever does not act explains why.</source>
        <translation>Quem não der seguimento ao pedido explica porquê.</translation>
    </message>
    <message>
        <source>More time needs a notice with the reason.</source>
        <translation>Mais tempo exige um aviso com a razão.</translation>
    </message>
    <message>
        <source>Whoever denies gives reasons.</source>
        <translation>Quem indeferir o pedido indica as razões.</translation>
    </message>
    <message>
        <source>What the agency may do.</source>
        <translation>O que a agência pode fazer.</translation>
    </message>
    <message>
        <source>The agency tells you what it does.</source>
        <translation>A agência diz-lhe o que faz.</translation>
    </message>
    <message>
        <source>What the agent may do.</source>
        <translation>O que o seu representante pode fazer.</translation>
    </message>
    <message>
        <source>The agent gets the responses.</source>
        <translation>O seu representante recebe as respostas.</translation>
    </message>
    <message>
        <source>You get the responses.</source>
        <translation>As respostas vão para si.</translation>
    </message>
    <message>
        <source>The agent may write to the authority.</source>
        <translation>O seu representante pode escrever à autoridade.</translation>
    </message>
    <message>
        <source>No face photo needed.</source>
        <translation>Não é precisa nenhuma fotografia do rosto.</translation>
    </message>
    <message>
        <source>Companies have asked for identity documents.</source>
        <translation>Já houve empresas que pediram documentos de identificação.</translation>
    </message>
    <message>
        <source>Nobody has to prove who they are in order to opt out or to limit.</source>
        <translation>Ninguém tem de provar quem é para pedir a exclusão ou a limitação.</translation>
    </message>
    <message>
        <source>No account is needed for a request.</source>
        <translation>Não é precisa uma conta para fazer um pedido.</translation>
    </message>
    <message>
        <source>A request must not cost you your account.</source>
        <translation>Um pedido não lhe pode custar a conta.</translation>
    </message>
    <message>
        <source>The law gives 45 days from receipt.</source>
        <translation>A lei dá 45 dias a contar da receção.</translation>
    </message>
    <message>
        <source>The law gives 15 business days from receipt.</source>
        <translation>A lei dá 15 dias úteis a contar da receção.</translation>
    </message>
    <message>
        <source>A denial needs reasons.</source>
        <translation>Um indeferimento exige razões.</translation>
    </message>
    <message>
        <source>A denial needs an explanation.</source>
        <translation>Um indeferimento exige uma explicação.</translation>
    </message>
    <message>
        <source>A reply must not count as a request.</source>
        <translation>Uma réplica não pode contar como um pedido.</translation>
    </message>
    <message>
        <source>A sworn complaint has to allow this.</source>
        <translation>Uma reclamação sob juramento tem de permitir isto.</translation>
    </message>
    <message>
        <source>You asked for a sworn complaint. Sign it only if every fact in it is true.</source>
        <translation>Pediu uma reclamação sob juramento. Assine-a apenas se todos os factos nela indicados forem verdadeiros.</translation>
    </message>
    <message>
        <source>What the agent may not do.</source>
        <translation>O que o seu representante não pode fazer.</translation>
    </message>
    <message>
        <source>The business may check the permission.</source>
        <translation>A empresa pode verificar a autorização.</translation>
    </message>
    <message>
        <source>Says what is asked for, and with reference to which section.</source>
        <translation>Diz o que é pedido e com referência a que artigo.</translation>
    </message>
    <message>
        <source>You do not say that you ever gave a release.</source>
        <translation>Não diz que alguma vez tenha dado uma autorização escrita (release).</translation>
    </message>
    <message>
        <source>They rely on a number of requests. The Act has none, but no duty to answer.</source>
        <translation>Invocam um número máximo de pedidos. A lei não prevê nenhum, mas também não prevê o dever de responder.</translation>
    </message>
    <message>
        <source>They asked for money. The Act says nothing about it.</source>
        <translation>Pediram dinheiro. A lei nada diz sobre isso.</translation>
    </message>
    <message>
        <source>They called the letter unfounded or excessive.</source>
        <translation>Consideraram a carta infundada ou excessiva.</translation>
    </message>
    <message>
        <source>They said that the photos are public.</source>
        <translation>Disseram que as fotografias são públicas.</translation>
    </message>
    <message>
        <source>They said that they cannot tell which records are yours.</source>
        <translation>Disseram que não conseguem saber que dados são os seus.</translation>
    </message>
    <message>
        <source>Says who may act for you.</source>
        <translation>Diz quem pode agir por si.</translation>
    </message>
    <message>
        <source>You said that you live in Illinois.</source>
        <translation>Disse que reside no Illinois.</translation>
    </message>
    <message>
        <source>The Act covers the measured face, not the photo.</source>
        <translation>A lei abrange as medidas do rosto, não a fotografia.</translation>
    </message>
    <message>
        <source>The Act itself says when they are destroyed.</source>
        <translation>A própria lei diz quando são destruídas.</translation>
    </message>
    <message>
        <source>The Act sets no time, and the letter says so.</source>
        <translation>A lei não fixa prazo, e a carta di-lo.</translation>
    </message>
    <message>
        <source>The policy has to be public.</source>
        <translation>A política de conservação tem de ser pública.</translation>
    </message>
    <message>
        <source>The Act wants you to be informed in writing first.</source>
        <translation>A lei exige que receba primeiro informação por escrito.</translation>
    </message>
    <message>
        <source>The Act wants a written release first.</source>
        <translation>A lei exige primeiro uma autorização escrita (release).</translation>
    </message>
    <message>
        <source>When they are to be destroyed.</source>
        <translation>Quando devem ser destruídas.</translation>
    </message>
    <message>
        <source>The Act does not allow a sale.</source>
        <translation>A lei não permite a venda.</translation>
    </message>
    <message>
        <source>Passing on needs one of four grounds.</source>
        <translation>Transmiti-las exige um de quatro fundamentos.</translation>
    </message>
    <message>
        <source>What was made from it.</source>
        <translation>O que foi feito a partir delas.</translation>
    </message>
    <message>
        <source>Copies elsewhere.</source>
        <translation>Cópias noutros lugares.</translation>
    </message>
    <message>
        <source>Lets the company say when, if not now.</source>
        <translation>Permite que a empresa diga quando, se não for agora.</translation>
    </message>
    <message>
        <source>Whoever got them should hear of it.</source>
        <translation>Quem as recebeu deveria sabê-lo.</translation>
    </message>
    <message>
        <source>The Act leaves photos out, so this is a wish.</source>
        <translation>A lei deixa de fora as fotografias; por isso, isto é um desejo.</translation>
    </message>
    <message>
        <source>No sale and no profit.</source>
        <translation>Nenhuma venda e nenhum lucro.</translation>
    </message>
    <message>
        <source>No passing on.</source>
        <translation>Nenhuma transmissão a terceiros.</translation>
    </message>
    <message>
        <source>No results by your face.</source>
        <translation>Nenhum resultado através do seu rosto.</translation>
    </message>
    <message>
        <source>The policy has to be public in any case.</source>
        <translation>A política de conservação tem de ser pública em qualquer caso.</translation>
    </message>
    <message>
        <source>The Act asks for no reasons, so this is a wish.</source>
        <translation>A lei não exige razões; por isso, isto é um desejo.</translation>
    </message>
    <message>
        <source>A letter must not be read as a release.</source>
        <translation>Uma carta não pode ser entendida como uma autorização (release).</translation>
    </message>
    <message>
        <source>So that you know where you stand.</source>
        <translation>Para que saiba com o que pode contar.</translation>
    </message>
    <message>
        <source>Under the Act a representative could give a release. Yours may not.</source>
        <translation>Segundo a lei, um representante poderia dar uma autorização (release). O seu não pode.</translation>
    </message>
    <message>
        <source>The company may check the authorization.</source>
        <translation>A empresa pode verificar a procuração.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which provision.</source>
        <translation>Diz o que é pedido e com base em que disposição.</translation>
    </message>
    <message>
        <source>Says what you declare, if anything.</source>
        <translation>Diz o que declara, se declarar alguma coisa.</translation>
    </message>
    <message>
        <source>Claims no consent.</source>
        <translation>Não afirma que tenha havido consentimento.</translation>
    </message>
    <message>
        <source>Faces and training are named.</source>
        <translation>São indicados os rostos e o treino.</translation>
    </message>
    <message>
        <source>Says what you file, and against whom.</source>
        <translation>Diz o que apresenta e contra quem.</translation>
    </message>
    <message>
        <source>Provinces have commissioners, too.</source>
        <translation>As províncias também têm comissários da privacidade.</translation>
    </message>
    <message>
        <source>They asked for money. A small cost is allowed if announced.</source>
        <translation>Pediram dinheiro. Um pequeno custo é permitido, se for anunciado.</translation>
    </message>
    <message>
        <source>They said that Canadian law does not reach them.</source>
        <translation>Disseram que o direito canadiano não se lhes aplica.</translation>
    </message>
    <message>
        <source>They said that it is public.</source>
        <translation>Disseram que é público.</translation>
    </message>
    <message>
        <source>Under section 8, silence counts as a refusal.</source>
        <translation>Segundo a secção 8, o silêncio conta como recusa.</translation>
    </message>
    <message>
        <source>There is no time limit here, so you complain that your letter was not dealt with.</source>
        <translation>Aqui não há prazo; por isso, reclama que a sua carta não foi tratada.</translation>
    </message>
    <message>
        <source>They turned you down.</source>
        <translation>Indeferiram o seu pedido.</translation>
    </message>
    <message>
        <source>Such complaints have six months.</source>
        <translation>Para estas reclamações há um prazo de seis meses.</translation>
    </message>
    <message>
        <source>The six months are over. The Commissioner can allow longer.</source>
        <translation>Os seis meses já passaram. O Comissário pode conceder mais tempo.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Canada.</source>
        <translation>Não se sabe de nenhum estabelecimento da empresa no Canadá.</translation>
    </message>
    <message>
        <source>The Commissioner has already applied the Act to this company.</source>
        <translation>O Comissário já aplicou a lei a esta empresa.</translation>
    </message>
    <message>
        <source>Says why the Act applies.</source>
        <translation>Diz porque é que a lei se aplica.</translation>
    </message>
    <message>
        <source>Companies abroad have said that Canadian law does not reach them. Courts look at the connection.</source>
        <translation>Empresas no estrangeiro disseram que o direito canadiano não se lhes aplica. Os tribunais olham para a ligação ao Canadá.</translation>
    </message>
    <message>
        <source>You live abroad, the company sits there.</source>
        <translation>Reside no estrangeiro, a empresa está estabelecida no Canadá.</translation>
    </message>
    <message>
        <source>Says why the information should not be there.</source>
        <translation>Diz porque é que as informações não deveriam lá estar.</translation>
    </message>
    <message>
        <source>Only what a regulation lists may be taken without consent because it is public.</source>
        <translation>Só o que um regulamento enumera pode ser recolhido sem consentimento por ser público.</translation>
    </message>
    <message>
        <source>Says why it should go.</source>
        <translation>Diz porque é que as informações deveriam desaparecer.</translation>
    </message>
    <message>
        <source>A challenge names the rules that it is about.</source>
        <translation>Uma contestação indica as regras a que se refere.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>O que está errado.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>O que está certo.</translation>
    </message>
    <message>
        <source>The information itself.</source>
        <translation>As próprias informações.</translation>
    </message>
    <message>
        <source>What it is used for.</source>
        <translation>Para que são usadas.</translation>
    </message>
    <message>
        <source>Who got it, by name where possible.</source>
        <translation>Quem as recebeu, pelo nome se possível.</translation>
    </message>
    <message>
        <source>The Act only encourages naming the source.</source>
        <translation>A lei apenas incentiva a indicar a fonte.</translation>
    </message>
    <message>
        <source>Consent is the rule in Canada.</source>
        <translation>No Canadá, o consentimento é a regra.</translation>
    </message>
    <message>
        <source>How they compare faces.</source>
        <translation>Como comparam rostos.</translation>
    </message>
    <message>
        <source>So that nothing disappears before you have seen it.</source>
        <translation>Para que nada desapareça antes de o ter visto.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it.</source>
        <translation>Quem recebeu as informações deveria sabê-lo.</translation>
    </message>
    <message>
        <source>Every challenge is investigated.</source>
        <translation>Todas as contestações são investigadas.</translation>
    </message>
    <message>
        <source>You must be told the procedures.</source>
        <translation>Têm de lhe indicar os procedimentos.</translation>
    </message>
    <message>
        <source>The Act asks for no pause, so this is a wish.</source>
        <translation>A lei não exige uma pausa; por isso, isto é um desejo.</translation>
    </message>
    <message>
        <source>So that you know what came of it.</source>
        <translation>Para que saiba o que resultou disso.</translation>
    </message>
    <message>
        <source>You have to show the error.</source>
        <translation>Tem de mostrar o erro.</translation>
    </message>
    <message>
        <source>Errors come back from it.</source>
        <translation>É daí que os erros voltam.</translation>
    </message>
    <message>
        <source>A dispute is put on record.</source>
        <translation>Uma divergência fica registada.</translation>
    </message>
    <message>
        <source>Shows what was amended.</source>
        <translation>Mostra o que foi alterado.</translation>
    </message>
    <message>
        <source>Without consent it ends.</source>
        <translation>Sem consentimento, termina.</translation>
    </message>
    <message>
        <source>You must be told what follows.</source>
        <translation>Têm de lhe dizer que consequências há.</translation>
    </message>
    <message>
        <source>What is not needed should go.</source>
        <translation>O que não é necessário deveria desaparecer.</translation>
    </message>
    <message>
        <source>Some then rely on an exception.</source>
        <translation>Alguns invocam então uma exceção.</translation>
    </message>
    <message>
        <source>Whoever relies on consent can show it.</source>
        <translation>Quem invoca o consentimento pode mostrá-lo.</translation>
    </message>
    <message>
        <source>A refusal needs reasons, in writing.</source>
        <translation>Uma recusa exige razões, por escrito.</translation>
    </message>
    <message>
        <source>So that you can take it further.</source>
        <translation>Para que possa dar o passo seguinte.</translation>
    </message>
    <message>
        <source>The task of the Commissioner.</source>
        <translation>A tarefa do Comissário.</translation>
    </message>
    <message>
        <source>The Commissioner can mediate.</source>
        <translation>O Comissário pode mediar.</translation>
    </message>
    <message>
        <source>An investigation ends in a report.</source>
        <translation>Uma investigação termina com um relatório.</translation>
    </message>
    <message>
        <source>The helper may help with a complaint.</source>
        <translation>A pessoa que ajuda pode ajudar com uma reclamação.</translation>
    </message>
    <message>
        <source>Every organization has somebody who is accountable.</source>
        <translation>Todas as organizações têm uma pessoa responsável.</translation>
    </message>
    <message>
        <source>A cost has to be announced first.</source>
        <translation>Um custo tem de ser anunciado antes.</translation>
    </message>
    <message>
        <source>The Act sets no time here; the letter says so.</source>
        <translation>A lei não fixa prazo aqui; a carta di-lo.</translation>
    </message>
    <message>
        <source>Says what is asked for and by which principle.</source>
        <translation>Diz o que é pedido e com base em que princípio.</translation>
    </message>
    <message>
        <source>It has a duty to destroy, no right of erasure.</source>
        <translation>A lei prevê o dever de destruir, não um direito ao apagamento.</translation>
    </message>
    <message>
        <source>The Act knows no general right to object. This is the use that you can stop.</source>
        <translation>A lei não conhece um direito geral de oposição. Este é o uso que pode fazer cessar.</translation>
    </message>
    <message>
        <source>Says what is asked for.</source>
        <translation>Diz o que é pedido.</translation>
    </message>
    <message>
        <source>Says what you complain about.</source>
        <translation>Diz de que reclama.</translation>
    </message>
    <message>
        <source>Says why the Act protects you.</source>
        <translation>Diz porque é que a lei lhe dá proteção.</translation>
    </message>
    <message>
        <source>Says why the Act binds the company.</source>
        <translation>Diz porque é que a lei vincula a empresa.</translation>
    </message>
    <message>
        <source>They asked for money, which access may cost.</source>
        <translation>Pediram dinheiro; o acesso pode ter um custo.</translation>
    </message>
    <message>
        <source>They called the request excessive or vexatious.</source>
        <translation>Consideraram o pedido excessivo ou vexatório.</translation>
    </message>
    <message>
        <source>They want, or use, another language. The Act has no rule on that.</source>
        <translation>Querem, ou usam, outra língua. A lei não tem regras sobre isso.</translation>
    </message>
    <message>
        <source>They said that Australian law does not reach them.</source>
        <translation>Disseram que o direito australiano não se lhes aplica.</translation>
    </message>
    <message>
        <source>They said that the Privacy Act does not bind them.</source>
        <translation>Disseram que o Privacy Act não os vincula.</translation>
    </message>
    <message>
        <source>The Commissioner and a tribunal have already applied the Act to this company.</source>
        <translation>O Comissário e um tribunal já aplicaram a lei a esta empresa.</translation>
    </message>
    <message>
        <source>No answer in a reasonable period.</source>
        <translation>Nenhuma resposta num prazo razoável.</translation>
    </message>
    <message>
        <source>What may have been breached.</source>
        <translation>O que pode ter sido violado.</translation>
    </message>
    <message>
        <source>Measured faces need consent or an exception.</source>
        <translation>Medir um rosto exige consentimento ou uma exceção.</translation>
    </message>
    <message>
        <source>It is not known to sit in Australia.</source>
        <translation>Não se sabe de nenhum estabelecimento na Austrália.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company.</source>
        <translation>O Comissário não pode investigar antes de ter sido apresentada uma reclamação à empresa.</translation>
    </message>
    <message>
        <source>The Commissioner must not investigate before you have complained to the company. The option “complain” leaves this out.</source>
        <translation>O Comissário não pode investigar antes de ter sido apresentada uma reclamação à empresa. Com a opção «complain», pode omitir este parágrafo.</translation>
    </message>
    <message>
        <source>Says when the Act reaches a company that is not established in Australia.</source>
        <translation>Diz quando é que a lei abrange uma empresa que não está estabelecida na Austrália.</translation>
    </message>
    <message>
        <source>You live outside Australia, but the company sits in it.</source>
        <translation>Reside fora da Austrália, mas a empresa está estabelecida nela.</translation>
    </message>
    <message>
        <source>Measured faces are sensitive information, which needs consent.</source>
        <translation>As medidas de um rosto são informações sensíveis, que exigem consentimento.</translation>
    </message>
    <message>
        <source>What is no longer needed for a permitted purpose has to be destroyed or de-identified.</source>
        <translation>O que já não é necessário para uma finalidade permitida tem de ser destruído ou desidentificado.</translation>
    </message>
    <message>
        <source>You do not consent.</source>
        <translation>Não dá consentimento.</translation>
    </message>
    <message>
        <source>The Act does not speak of withdrawal, the guidelines of the authority do.</source>
        <translation>A lei não fala de retirar o consentimento; as orientações da autoridade falam.</translation>
    </message>
    <message>
        <source>You may say in which way you want access.</source>
        <translation>Pode dizer de que forma quer o acesso.</translation>
    </message>
    <message>
        <source>The Act gives no right to a list of recipients, but records of disclosures are about you, too.</source>
        <translation>A lei não dá direito a uma lista de destinatários, mas os registos das divulgações também lhe dizem respeito.</translation>
    </message>
    <message>
        <source>Whoever collects from others has to tell about it.</source>
        <translation>Quem recolhe junto de terceiros tem de o dizer.</translation>
    </message>
    <message>
        <source>Whether information goes abroad.</source>
        <translation>Se há informações que vão para o estrangeiro.</translation>
    </message>
    <message>
        <source>Since 10 December 2026 the privacy policy has to say which decisions programs make.</source>
        <translation>Desde 10 de dezembro de 2026, a política de privacidade tem de dizer que decisões são tomadas por programas.</translation>
    </message>
    <message>
        <source>How matches are made. The Act does not oblige the company to explain it, so the letter only asks.</source>
        <translation>Como surgem as correspondências. A lei não obriga a empresa a explicá-lo; por isso, a carta apenas o pede.</translation>
    </message>
    <message>
        <source>Back-ups and archives are copies, too.</source>
        <translation>As cópias de segurança e os arquivos também são cópias.</translation>
    </message>
    <message>
        <source>Whoever got the information should hear of it. The Act does not oblige the company, so the letter only asks.</source>
        <translation>Quem recebeu as informações deveria sabê-lo. A lei não obriga a empresa a isso; por isso, a carta apenas o pede.</translation>
    </message>
    <message>
        <source>No advertising to you.</source>
        <translation>Nenhuma publicidade para si.</translation>
    </message>
    <message>
        <source>No passing on for advertising.</source>
        <translation>Nenhuma transmissão para publicidade.</translation>
    </message>
    <message>
        <source>Whoever got it should hear of it.</source>
        <translation>Quem as recebeu deveria sabê-lo.</translation>
    </message>
    <message>
        <source>If they refuse, your view has to stand beside the information when you ask for that.</source>
        <translation>Se recusarem, a sua posição tem de figurar junto das informações quando o pedir.</translation>
    </message>
    <message>
        <source>Without consent this ends.</source>
        <translation>Sem consentimento, isto termina.</translation>
    </message>
    <message>
        <source>What is no longer needed has to go.</source>
        <translation>O que já não é necessário tem de desaparecer.</translation>
    </message>
    <message>
        <source>Some then claim another ground.</source>
        <translation>Alguns invocam então outro fundamento.</translation>
    </message>
    <message>
        <source>Whoever relies on consent should show it.</source>
        <translation>Quem invoca o consentimento deveria mostrá-lo.</translation>
    </message>
    <message>
        <source>What is allowed.</source>
        <translation>O que é permitido.</translation>
    </message>
    <message>
        <source>The helper gets answers.</source>
        <translation>A pessoa que ajuda recebe respostas.</translation>
    </message>
    <message>
        <source>The helper may complain.</source>
        <translation>A pessoa que ajuda pode apresentar uma reclamação.</translation>
    </message>
    <message>
        <source>A refusal needs written reasons.</source>
        <translation>Uma recusa exige razões por escrito.</translation>
    </message>
    <message>
        <source>So that you know why.</source>
        <translation>Para que saiba porquê.</translation>
    </message>
    <message>
        <source>A company has 30 days.</source>
        <translation>Uma empresa tem 30 dias.</translation>
    </message>
    <message>
        <source>The Commissioner tries to conciliate.</source>
        <translation>O Comissário procura uma conciliação.</translation>
    </message>
    <message>
        <source>They have asked for passports.</source>
        <translation>Pediram passaportes.</translation>
    </message>
    <message>
        <source>Companies have insisted on a form.</source>
        <translation>Já houve empresas que insistiram num formulário.</translation>
    </message>
    <message>
        <source>The request costs nothing. Giving access may cost something, so the letter asks for the amount first.</source>
        <translation>O pedido não custa nada. Dar acesso pode custar alguma coisa; por isso, a carta pergunta primeiro pelo montante.</translation>
    </message>
    <message>
        <source>Such a request costs nothing.</source>
        <translation>Um pedido destes não custa nada.</translation>
    </message>
    <message>
        <source>A correction costs nothing.</source>
        <translation>Uma correção não custa nada.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period. The 30 days are guidance, and the letter says so.</source>
        <translation>A lei dá um prazo razoável. Os 30 dias são uma orientação, e a carta di-lo.</translation>
    </message>
    <message>
        <source>Your own wish; the Act sets no period.</source>
        <translation>É um desejo seu; a lei não fixa prazo.</translation>
    </message>
    <message>
        <source>The Act gives a reasonable period.</source>
        <translation>A lei dá um prazo razoável.</translation>
    </message>
    <message>
        <source>Blocking, as the law says.</source>
        <translation>Bloqueio, como diz a lei.</translation>
    </message>
    <message>
        <source>You never gave it consent.</source>
        <translation>Nunca deu esse consentimento.</translation>
    </message>
    <message>
        <source>Face features are named.</source>
        <translation>São indicadas as características do rosto.</translation>
    </message>
    <message>
        <source>Says what you lodge.</source>
        <translation>Diz o que apresenta.</translation>
    </message>
    <message>
        <source>Says why Brazilian law protects you.</source>
        <translation>Diz porque é que a lei brasileira lhe dá proteção.</translation>
    </message>
    <message>
        <source>They said that Brazilian law is not theirs.</source>
        <translation>Disseram que a lei brasileira não se lhes aplica.</translation>
    </message>
    <message>
        <source>No answer. For this right the law sets no number of days, so that none is named.</source>
        <translation>Nenhuma resposta. Para este direito a lei não fixa um número de dias; por isso, não se indica nenhum.</translation>
    </message>
    <message>
        <source>Only a part.</source>
        <translation>Apenas uma parte.</translation>
    </message>
    <message>
        <source>The company is not known to sit in Brazil.</source>
        <translation>Não se sabe de nenhum estabelecimento da empresa no Brasil.</translation>
    </message>
    <message>
        <source>Why the law reaches beyond Brazil.</source>
        <translation>Porque é que a lei vai além do Brasil.</translation>
    </message>
    <message>
        <source>You live elsewhere, it sits there.</source>
        <translation>Reside noutro lugar, a empresa está estabelecida no Brasil.</translation>
    </message>
    <message>
        <source>They said that the law is not theirs.</source>
        <translation>Disseram que a lei não se lhes aplica.</translation>
    </message>
    <message>
        <source>Data processed against the law can be blocked and eliminated. Public photos are not public biometric data.</source>
        <translation>Os dados tratados contra a lei podem ser bloqueados e eliminados. Fotografias públicas não são dados biométricos públicos.</translation>
    </message>
    <message>
        <source>What the request rests on.</source>
        <translation>Aquilo em que o pedido assenta.</translation>
    </message>
    <message>
        <source>In case they rely on consent.</source>
        <translation>Para o caso de invocarem o consentimento.</translation>
    </message>
    <message>
        <source>Your own reason.</source>
        <translation>A sua própria razão.</translation>
    </message>
    <message>
        <source>A whole copy needs consent or contract.</source>
        <translation>Uma cópia integral exige consentimento ou contrato.</translation>
    </message>
    <message>
        <source>Why it is covered.</source>
        <translation>Porque está abrangido.</translation>
    </message>
    <message>
        <source>The rights behind it.</source>
        <translation>Os direitos em que assenta.</translation>
    </message>
    <message>
        <source>Copies should be followed up.</source>
        <translation>Também se deveria dar seguimento às cópias.</translation>
    </message>
    <message>
        <source>All of the data.</source>
        <translation>Todos os dados.</translation>
    </message>
    <message>
        <source>All of it, given consent or a contract.</source>
        <translation>Todos, havendo consentimento ou contrato.</translation>
    </message>
    <message>
        <source>Who got the data.</source>
        <translation>Quem recebeu os dados.</translation>
    </message>
    <message>
        <source>How it matches.</source>
        <translation>Como é feita a comparação.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Quem decide.</translation>
    </message>
    <message>
        <source>Opt-outs may keep a face.</source>
        <translation>As exclusões podem guardar um rosto.</translation>
    </message>
    <message>
        <source>Data abroad need a ground of their own.</source>
        <translation>Os dados enviados para o estrangeiro precisam de um fundamento próprio.</translation>
    </message>
    <message>
        <source>Whether consent is claimed.</source>
        <translation>Se é invocado o consentimento.</translation>
    </message>
    <message>
        <source>Each kind is named.</source>
        <translation>Cada categoria é indicada.</translation>
    </message>
    <message>
        <source>An opt-out keeps no face.</source>
        <translation>Uma exclusão não guarda nenhum rosto.</translation>
    </message>
    <message>
        <source>Whoever goes on needs a ground.</source>
        <translation>Quem prosseguir precisa de um fundamento.</translation>
    </message>
    <message>
        <source>Until then, the data rest.</source>
        <translation>Até lá, os dados ficam parados.</translation>
    </message>
    <message>
        <source>What breaks the law can be eliminated.</source>
        <translation>O que viola a lei pode ser eliminado.</translation>
    </message>
    <message>
        <source>Blocking means: keep, do not use.</source>
        <translation>Bloquear significa: guardar, não usar.</translation>
    </message>
    <message>
        <source>See before they go.</source>
        <translation>Ver antes de desaparecerem.</translation>
    </message>
    <message>
        <source>Block now, eliminate later.</source>
        <translation>Bloquear agora, eliminar depois.</translation>
    </message>
    <message>
        <source>A wish: the law does not ask for this notice.</source>
        <translation>Um desejo: a lei não exige este aviso.</translation>
    </message>
    <message>
        <source>To the other service.</source>
        <translation>Para o outro serviço.</translation>
    </message>
    <message>
        <source>Its data can be eliminated.</source>
        <translation>Os dados correspondentes podem ser eliminados.</translation>
    </message>
    <message>
        <source>Who relies on consent has to prove it.</source>
        <translation>Quem invoca o consentimento tem de o provar.</translation>
    </message>
    <message>
        <source>Others should do the same.</source>
        <translation>Os outros deveriam fazer o mesmo.</translation>
    </message>
    <message>
        <source>Whom to turn to.</source>
        <translation>A quem se dirigir.</translation>
    </message>
    <message>
        <source>The authority chooses what it does.</source>
        <translation>A autoridade escolhe o que faz.</translation>
    </message>
    <message>
        <source>No extra photo needed.</source>
        <translation>Não é precisa mais nenhuma fotografia.</translation>
    </message>
    <message>
        <source>They have asked for photos.</source>
        <translation>Pediram fotografias.</translation>
    </message>
    <message>
        <source>One answered for twelve months only.</source>
        <translation>Uma empresa respondeu apenas quanto a doze meses.</translation>
    </message>
    <message>
        <source>One allowed only two requests a year.</source>
        <translation>Uma empresa só admitia dois pedidos por ano.</translation>
    </message>
    <message>
        <source>One wanted the photo gone first.</source>
        <translation>Uma empresa queria primeiro que a fotografia desaparecesse.</translation>
    </message>
    <message>
        <source>Free, and in a file.</source>
        <translation>Gratuito, e num ficheiro.</translation>
    </message>
    <message>
        <source>Withdrawing is free and made easy.</source>
        <translation>Revogar é gratuito e facilitado.</translation>
    </message>
    <message>
        <source>The law gives 15 days from the request.</source>
        <translation>A lei dá 15 dias a contar do pedido.</translation>
    </message>
    <message>
        <source>Your own wish; no day of the law.</source>
        <translation>É um desejo seu; não é um dia da lei.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>They are to tell you what they hold about you, where it comes from and who got it.</source>
        <translation>Devem dizer-lhe o que têm sobre si, de onde vem e quem o recebeu.</translation>
    </message>
    <message>
        <source>You ask them to delete what they hold about you.</source>
        <translation>Para pedir que apaguem o que têm sobre si.</translation>
    </message>
    <message>
        <source>You ask them to stop using your data, and say what in your situation speaks against it.</source>
        <translation>Para pedir que deixem de usar os seus dados, dizendo o que, na sua situação, se opõe a isso.</translation>
    </message>
    <message>
        <source>They keep your data and may not use it. Helpful while you wait for an answer.</source>
        <translation>Conservam os seus dados, mas não os podem usar. Útil enquanto espera por uma resposta.</translation>
    </message>
    <message>
        <source>You say what is wrong and what is correct.</source>
        <translation>Para dizer o que está errado e o que está certo.</translation>
    </message>
    <message>
        <source>You get the data that you gave them yourself, as a file that other programs can read.</source>
        <translation>Para receber os dados que lhes forneceu, num ficheiro que outros programas podem ler.</translation>
    </message>
    <message>
        <source>You take back a consent that you gave them before.</source>
        <translation>Para retirar um consentimento que lhes deu antes.</translation>
    </message>
    <message>
        <source>You let a person or a body write to them and get their answers for you.</source>
        <translation>Para que uma pessoa ou entidade lhes possa escrever e receber as respostas por si.</translation>
    </message>
    <message>
        <source>You ask a website, or whoever published it, to take down a photo of you or of your child.</source>
        <translation>Para pedir a um site, ou a quem a publicou, que retire uma fotografia sua ou do seu filho ou filha.</translation>
    </message>
    <message>
        <source>European Union (GDPR)</source>
        <translation>União Europeia (RGPD)</translation>
    </message>
    <message>
        <source>United Kingdom (UK GDPR)</source>
        <translation>Reino Unido (UK GDPR)</translation>
    </message>
    <message>
        <source>Switzerland (FADP)</source>
        <translation>Suíça (FADP)</translation>
    </message>
    <message>
        <source>California (CCPA)</source>
        <translation>Califórnia (CCPA)</translation>
    </message>
    <message>
        <source>Illinois (BIPA, biometrics)</source>
        <translation>Illinois (BIPA, biometria)</translation>
    </message>
    <message>
        <source>Canada (PIPEDA)</source>
        <translation>Canadá (PIPEDA)</translation>
    </message>
    <message>
        <source>Australia (Privacy Act 1988)</source>
        <translation>Austrália (Privacy Act 1988)</translation>
    </message>
    <message>
        <source>Brazil (LGPD)</source>
        <translation>Brasil (LGPD)</translation>
    </message>
    <message>
        <source>I live in California</source>
        <translation>Resido na Califórnia</translation>
    </message>
    <message>
        <source>I live in Illinois</source>
        <translation>Resido no Illinois</translation>
    </message>
    <message>
        <source>Your user name with them</source>
        <translation>O seu nome de utilizador no serviço</translation>
    </message>
    <message>
        <source>I live where this law applies</source>
        <translation>Resido onde esta lei se aplica</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>O seu motivo</translation>
    </message>
    <message>
        <source>Why should they lock your data?</source>
        <translation>Porque deve o uso dos dados ser limitado?</translation>
    </message>
    <message>
        <source>What should follow?</source>
        <translation>O que deve seguir-se?</translation>
    </message>
    <message>
        <source>What is wrong or missing?</source>
        <translation>O que está errado ou em falta?</translation>
    </message>
    <message>
        <source>What is correct?</source>
        <translation>O que está certo?</translation>
    </message>
    <message>
        <source>Send it straight to another service</source>
        <translation>Enviar diretamente para outro serviço</translation>
    </message>
    <message>
        <source>Which consent?</source>
        <translation>Que consentimento?</translation>
    </message>
    <message>
        <source>You would like an answer by</source>
        <translation>Resposta desejada até</translation>
    </message>
    <message>
        <source>What did they put in the way?</source>
        <translation>Que obstáculo lhe puseram?</translation>
    </message>
    <message>
        <source>What does the answer lack?</source>
        <translation>O que falta na resposta?</translation>
    </message>
    <message>
        <source>Who may act for you?</source>
        <translation>Quem pode agir por si?</translation>
    </message>
    <message>
        <source>Postal address of the helper</source>
        <translation>Morada da pessoa que ajuda</translation>
    </message>
    <message>
        <source>Last day of the permission</source>
        <translation>Último dia da procuração</translation>
    </message>
    <message>
        <source>Who gets the answers with your data?</source>
        <translation>Quem recebe as respostas com os seus dados?</translation>
    </message>
    <message>
        <source>If the photo shows your child: its name</source>
        <translation>Se a fotografia mostra o seu filho ou filha: o nome</translation>
    </message>
    <message>
        <source>Address of the photo on the web</source>
        <translation>Endereço da fotografia na Internet</translation>
    </message>
    <message>
        <source>Write to another website or person</source>
        <translation>Escrever a outro site ou a outra pessoa</translation>
    </message>
    <message>
        <source>Their postal address</source>
        <translation>Morada dessa entidade ou pessoa</translation>
    </message>
    <message>
        <source>Their e-mail address</source>
        <translation>E-mail dessa entidade ou pessoa</translation>
    </message>
    <message>
        <source>Is this also your complaint to them?</source>
        <translation>É também a sua reclamação junto deles?</translation>
    </message>
    <message>
        <source>I declare under penalty of perjury that the complaint is true</source>
        <translation>Declaro, sob pena de perjúrio, que a reclamação é verdadeira</translation>
    </message>
    <message>
        <source>Only if you have an account there. It helps them to find your data.</source>
        <translation>Só se tiver lá uma conta. Ajuda a encontrar os seus dados.</translation>
    </message>
    <message>
        <source>The letter says so. Tick it only if it is true.</source>
        <translation>A carta afirma-o. Assinale apenas se for verdade.</translation>
    </message>
    <message>
        <source>In your own words, in the language of the letter: why this concerns you in particular.</source>
        <translation>Por palavras suas, na língua da carta: porque é que isto lhe diz respeito em particular.</translation>
    </message>
    <message>
        <source>Once they have told you all that they hold.</source>
        <translation>Depois de lhe terem dito tudo o que têm.</translation>
    </message>
    <message>
        <source>In the language of the letter.</source>
        <translation>Na língua da carta.</translation>
    </message>
    <message>
        <source>In the language of the letter. May stay empty.</source>
        <translation>Na língua da carta. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Name of the service. If it stays empty, you get the data yourself.</source>
        <translation>Nome do serviço. Se ficar vazio, é a si que os dados são enviados.</translation>
    </message>
    <message>
        <source>In the language of the letter. If it stays empty, every consent is withdrawn.</source>
        <translation>Na língua da carta. Se ficar vazio, todos os consentimentos são retirados.</translation>
    </message>
    <message>
        <source>This is your wish, not a time limit of the law.</source>
        <translation>É um desejo seu, não um prazo legal.</translation>
    </message>
    <message>
        <source>Full name of the person or body.</source>
        <translation>Nome completo da pessoa ou entidade.</translation>
    </message>
    <message>
        <source>On one line. May stay empty.</source>
        <translation>Numa só linha. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Without a day it holds until you take it back.</source>
        <translation>Sem um dia, é válida até a revogar.</translation>
    </message>
    <message>
        <source>Then you write as a parent.</source>
        <translation>Nesse caso, escreve como pai ou mãe.</translation>
    </message>
    <message>
        <source>Needed if none of your confirmed photos is the one.</source>
        <translation>Necessário se não for nenhuma das fotografias que confirmou.</translation>
    </message>
    <message>
        <source>Leave it empty to write to the recipient that you chose above.</source>
        <translation>Deixe vazio para escrever ao destinatário que escolheu acima.</translation>
    </message>
    <message>
        <source>One line each, the country last.</source>
        <translation>Uma linha para cada elemento, o país no fim.</translation>
    </message>
    <message>
        <source>They had no right to use it</source>
        <translation>Não tinham o direito de os usar</translation>
    </message>
    <message>
        <source>It is wrong, to be checked</source>
        <translation>Estão errados e devem ser verificados</translation>
    </message>
    <message>
        <source>I need it for a legal claim</source>
        <translation>Preciso deles para exercer direitos</translation>
    </message>
    <message>
        <source>My objection is still open</source>
        <translation>A minha oposição está pendente</translation>
    </message>
    <message>
        <source>They delete my data</source>
        <translation>Que apaguem os meus dados</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Nada, por agora</translation>
    </message>
    <message>
        <source>The helper</source>
        <translation>A pessoa que ajuda</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Só eu</translation>
    </message>
    <message>
        <source>Yes, treat it as one</source>
        <translation>Sim, tratar como tal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>By e-mail: {where}</source>
        <translation>Por e-mail: {where}</translation>
    </message>
    <message>
        <source>With the form on their website: {where}</source>
        <translation>Com o formulário no site: {where}</translation>
    </message>
    <message>
        <source>By post: {where}</source>
        <translation>Por correio: {where}</translation>
    </message>
    <message>
        <source>Germany, Austria, Liechtenstein</source>
        <translation>Alemanha, Áustria, Liechtenstein</translation>
    </message>
    <message>
        <source>France: address on the right</source>
        <translation>França: endereço à direita</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Switzerland: address on the right</source>
        <translation>Suíça: endereço à direita</translation>
    </message>
    <message>
        <source>Switzerland: address on the left</source>
        <translation>Suíça: endereço à esquerda</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States: on Letter paper</source>
        <translation>Estados Unidos: em papel Letter</translation>
    </message>
    <message>
        <source>Elsewhere: address on the left</source>
        <translation>Noutros países: endereço à esquerda</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audição</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Coima</translation>
    </message>
    <message>
        <source>Penalty payment</source>
        <translation>Sanção pecuniária compulsória</translation>
    </message>
    <message>
        <source>Proceedings, nothing decided yet</source>
        <translation>Processo em curso, ainda nada decidido</translation>
    </message>
    <message>
        <source>Complaint of somebody else, nothing decided yet</source>
        <translation>Reclamação de outra pessoa, ainda nada decidido</translation>
    </message>
    <message>
        <source>You have an open case with {name} about the same: “{kind}”, written on {day}.</source>
        <translation>Já tem um caso aberto com {name} sobre o mesmo assunto: «{kind}», escrita em {day}.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A page</source>
        <translation>Uma página</translation>
    </message>
    <message>
        <source>A list of contents</source>
        <translation>Um índice</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>A film</source>
        <translation>Um filme</translation>
    </message>
    <message>
        <source>The website’s rules for programs</source>
        <translation>As regras do site para programas</translation>
    </message>
    <message>
        <source>A face model</source>
        <translation>Um modelo facial</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Resposta {status}</translation>
    </message>
    <message>
        <source>through the proxy</source>
        <translation>através do proxy</translation>
    </message>
    <message>
        <source>No end noted</source>
        <translation>Fim não anotado</translation>
    </message>
    <message>
        <source>{moment}: {host} was asked. {purpose}: {address}. {outcome}, {size}.</source>
        <translation>{moment}: {host} foi consultado. {purpose}: {address}. {outcome}, {size}.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.</source>
        <translation>Contactos da base de dados datenanfragen (CC0-1.0), commit {commit}, ficha alterada em {day}.</translation>
    </message>
    <message>
        <source>The postal address is as of {day}.</source>
        <translation>A morada é a de {day}.</translation>
    </message>
    <message>
        <source>The e-mail address is as of {day}.</source>
        <translation>O endereço de e-mail é o de {day}.</translation>
    </message>
    <message>
        <source>Asks for requests in the language: {language}.</source>
        <translation>Pede que os pedidos sejam feitos nesta língua: {language}.</translation>
    </message>
    <message>
        <source>Fax: {number}.</source>
        <translation>Fax: {number}.</translation>
    </message>
    <message>
        <source>Postal address from the official California registry entry of {year}: re-verify before posting a letter.</source>
        <translation>Morada da entrada oficial do registo da Califórnia de {year}: verifique-a de novo antes de enviar uma carta.</translation>
    </message>
    <message>
        <source>Representative in the Union (Art. 27): {contact}; basis: {basis}.</source>
        <translation>Representante na União (artigo 27.º): {contact}; com base em: {basis}.</translation>
    </message>
    <message>
        <source>photo of the requester</source>
        <translation>fotografia de quem faz o pedido</translation>
    </message>
    <message>
        <source>image of government-issued ID (company policy says it may collect it)</source>
        <translation>imagem de um documento de identificação oficial (a política da empresa diz que a pode recolher)</translation>
    </message>
    <message>
        <source>email address / contact information</source>
        <translation>endereço de e-mail / contactos</translation>
    </message>
    <message>
        <source>No EU representative known: DSB (2023), HDPA (2022) and AP (2024) each found Art. 27 infringed.</source>
        <translation>Não se conhece representante na UE: a DSB (2023), a HDPA (2022) e a AP (2024) constataram, cada uma, uma violação do artigo 27.º.</translation>
    </message>
    <message>
        <source>California notice says deletion/opt-out/access go through the web form.</source>
        <translation>O aviso para a Califórnia diz que o apagamento, a exclusão (opt-out) e o acesso passam pelo formulário Web.</translation>
    </message>
    <message>
        <source>Send by letter AND email; record both receipt dates. Address differs between sources, so let the user choose.</source>
        <translation>Enviar por carta E por e-mail; registar ambas as datas de receção. A morada difere conforme as fontes; por isso, a escolha deve ficar com o utilizador.</translation>
    </message>
    <message>
        <source>Web form: US states; a 2026 secondary note counts 13 state portals. EU/UK/Swiss forms existed in March 2020 (secondary); not verified that any exists now.</source>
        <translation>Formulário Web: estados dos EUA; uma nota secundária de 2026 conta 13 portais estaduais. Em março de 2020 existiam formulários para a UE, o Reino Unido e a Suíça (fonte secundária); não foi verificado se algum existe agora.</translation>
    </message>
    <message>
        <source>used by the Dutch AP on its decision letter</source>
        <translation>usado pela AP neerlandesa na carta com a sua decisão</translation>
    </message>
    <message>
        <source>older; company data policy of that time</source>
        <translation>mais antigo; política de dados da empresa dessa época</translation>
    </message>
    <message>
        <source>former database entry, replaced 2025-08-19</source>
        <translation>antiga entrada da base de dados, substituída em 2025-08-19</translation>
    </message>
    <message>
        <source>third-party directories only (request-gdpr.com, Salicath/incognito); not seen on a company page</source>
        <translation>apenas diretórios de terceiros (request-gdpr.com, Salicath/incognito); não visto numa página da empresa</translation>
    </message>
    <message>
        <source>photo of the requester (upload)</source>
        <translation>fotografia de quem faz o pedido (a carregar)</translation>
    </message>
    <message>
        <source>photo ID with everything but name and photo blurred</source>
        <translation>documento de identificação com fotografia, com tudo desfocado exceto o nome e a fotografia</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>endereço de e-mail</translation>
    </message>
    <message>
        <source>Seat claimed over time: Poland, Seychelles, Belize, then (2026, per noyb) Dubai. No current postal address verified: none is given in &quot;address&quot;.</source>
        <translation>Sede declarada ao longo do tempo: Polónia, Seicheles, Belize, depois (2026, segundo a noyb) Dubai. Nenhuma morada atual verificada: não é indicada nenhuma em «address».</translation>
    </message>
    <message>
        <source>email is from the company policy dated 2022-02-04 (checked date); the web form page was seen later, in an undated copy.</source>
        <translation>O e-mail vem da política da empresa datada de 2022-02-04 (data da verificação); a página do formulário Web foi vista mais tarde, numa cópia sem data.</translation>
    </message>
    <message>
        <source>privacy@pimeyes.com appears only in third-party directories; one of them says mail to it was rejected as spam. Not used.</source>
        <translation>privacy@pimeyes.com só aparece em listas de terceiros; uma delas diz que as mensagens para lá foram rejeitadas como spam. Não usado.</translation>
    </message>
    <message>
        <source>pimeyes.net is not the service; do not send data there.</source>
        <translation>pimeyes.net não é o serviço; não envie dados para lá.</translation>
    </message>
    <message>
        <source>operator named in terms of that date; outdated, seat has moved several times</source>
        <translation>operador indicado nas condições dessa data; desatualizado, a sede mudou várias vezes</translation>
    </message>
    <message>
        <source>search with own photo</source>
        <translation>pesquisa com fotografia própria</translation>
    </message>
    <message>
        <source>driver licence/ID card with name, address and number hidden, OR selfie with two fingers at the chin</source>
        <translation>carta de condução/cartão de identidade com nome, morada e número tapados, OU selfie com dois dedos no queixo</translation>
    </message>
    <message>
        <source>Operator, postal address and email not verified. privacy@ and support@ addresses circulate in third-party lists without a company source: not used.</source>
        <translation>Operador, morada e e-mail não verificados. Em listas de terceiros circulam endereços privacy@ e support@ sem fonte da empresa: não usados.</translation>
    </message>
    <message>
        <source>Policy page states no biometric data is stored for identification; a request should ask to confirm or deny that.</source>
        <translation>A página da política afirma que não são guardados dados biométricos para identificação; um pedido deveria pedir que isso seja confirmado ou desmentido.</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>país de residência</translation>
    </message>
    <message>
        <source>short reason</source>
        <translation>razão breve</translation>
    </message>
    <message>
        <source>name, email, phone</source>
        <translation>nome, e-mail, telefone</translation>
    </message>
    <message>
        <source>clear image of the face</source>
        <translation>imagem nítida do rosto</translation>
    </message>
    <message>
        <source>EU-established controller: Polish UODO is the natural lead authority; Art. 27 not relevant.</source>
        <translation>Responsável pelo tratamento estabelecido na UE: a UODO polaca é a autoridade de controlo principal natural; o artigo 27.º não é relevante.</translation>
    </message>
    <message>
        <source>Opt-out form is linked from the guide page (direct form URL not verified). Company says ID documents are normally not asked for.</source>
        <translation>A página do guia tem uma ligação para o formulário de exclusão (opt-out) (URL direto do formulário não verificado). A empresa diz que normalmente não são pedidos documentos de identificação.</translation>
    </message>
    <message>
        <source>Terms (2026-02-17) say the index belongs to LENSO AI and EYEMATCH AI PTE. LTD. (Singapore): address both controllers in the letter. Policy text read from a mirror of the company page, not from the page itself.</source>
        <translation>As condições (2026-02-17) dizem que o índice pertence à LENSO AI e à EYEMATCH AI PTE. LTD. (Singapura): dirija a carta a ambos os responsáveis pelo tratamento. Texto da política lido numa cópia-espelho da página da empresa, não na própria página.</translation>
    </message>
    <message>
        <source>contact@lenso.ai is from the company API README, not from the privacy policy.</source>
        <translation>contact@lenso.ai vem do README da API da empresa, não da política de privacidade.</translation>
    </message>
    <message>
        <source>Email source is undated (API README).</source>
        <translation>A fonte do e-mail não tem data (README da API).</translation>
    </message>
    <message>
        <source>Registration: KRS 0001106624, NIP 8943236648.</source>
        <translation>Registo: KRS 0001106624, NIP 8943236648.</translation>
    </message>
    <message>
        <source>Offers reverse image / face search. Address from the official California registry entry of 2020-03-05: re-verify.</source>
        <translation>Oferece pesquisa inversa de imagens / pesquisa por rosto. Morada da entrada oficial do registo da Califórnia de 2020-03-05: verificar de novo.</translation>
    </message>
    <message>
        <source>California data broker registry</source>
        <translation>registo de corretores de dados da Califórnia</translation>
    </message>
    <message>
        <source>Front end to FaceCheck.ID and Lenso.ai APIs; says it stores nothing. Ask for sources and recipients (Art. 15(1)(c),(g)).</source>
        <translation>Interface para as API da FaceCheck.ID e da Lenso.ai; diz que não guarda nada. Pergunte pela origem dos dados e pelos destinatários (artigo 15.º, n.º 1, alíneas c) e g)).</translation>
    </message>
    <message>
        <source>Face-editing app; only relevant if the person (or someone else) uploaded photos.</source>
        <translation>Aplicação de edição de rostos; só é relevante se a pessoa (ou outra pessoa) carregou fotografias.</translation>
    </message>
    <message>
        <source>The record says that no identity document is demanded.</source>
        <translation>A ficha diz que não é exigido nenhum documento de identificação.</translation>
    </message>
    <message>
        <source>Operates image search with face similarity. Contact record is the EU desk in Bucharest.</source>
        <translation>Explora uma pesquisa de imagens com semelhança de rostos. Os contactos da ficha são os do gabinete da UE em Bucareste.</translation>
    </message>
    <message>
        <source>Normally a processor for Rekognition customers: expect referral to the customer (controller).</source>
        <translation>Normalmente subcontratante dos clientes do Rekognition: é de esperar que remetam para o cliente (responsável pelo tratamento).</translation>
    </message>
    <message>
        <source>Web form only; no privacy email in the record. Download tool exists for account holders.</source>
        <translation>Apenas formulário Web; nenhum e-mail de privacidade na ficha. Há uma ferramenta de transferência para titulares de conta.</translation>
    </message>
    <message>
        <source>Same controller and form as facebook.</source>
        <translation>O mesmo responsável pelo tratamento e o mesmo formulário que o facebook.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>WhatsApp phone number</source>
        <translation>Número de telefone do WhatsApp</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>dpo-google@google.com is noted in the database as second address when canned refusals arrive.</source>
        <translation>dpo-google@google.com está anotado na base de dados como segundo endereço, para quando chegam recusas padronizadas.</translation>
    </message>
    <message>
        <source>Takeout covers only a signed-in account, not photos of a person held in search indexes.</source>
        <translation>O Takeout abrange apenas uma conta com sessão iniciada, não as fotografias de uma pessoa que estejam em índices de pesquisa.</translation>
    </message>
    <message>
        <source>Irish entity may since be named X Internet Unlimited Company (seen in 2026 test data of Salicath/incognito, not verified).</source>
        <translation>A entidade irlandesa pode entretanto chamar-se X Internet Unlimited Company (visto em 2026 em dados de teste de Salicath/incognito, não verificado).</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Web form accepts access requests only; erasure must go by email (datenanfragen/data#3807, open on 2026-07-21). One third-party tool reports requests must come from the account email.</source>
        <translation>O formulário Web só aceita pedidos de acesso; o apagamento tem de ser pedido por e-mail (datenanfragen/data#3807, em aberto em 2026-07-21). Uma ferramenta de terceiros indica que os pedidos têm de vir do e-mail da conta.</translation>
    </message>
    <message>
        <source>address field is c/o DP-Dock GmbH</source>
        <translation>campo da morada com c/o DP-Dock GmbH</translation>
    </message>
    <message>
        <source>ID document (database flag: required for all requests)</source>
        <translation>documento de identificação (indicação da base de dados: exigido em todos os pedidos)</translation>
    </message>
    <message>
        <source>profile link</source>
        <translation>ligação do perfil</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de telefone</translation>
    </message>
    <message>
        <source>Link to profile page</source>
        <translation>Ligação para a página de perfil</translation>
    </message>
    <message>
        <source>Record says an ID document is always demanded; answer with Art. 12(6).</source>
        <translation>A ficha diz que é sempre exigido um documento de identificação; responda com o artigo 12.º, n.º 6.</translation>
    </message>
    <message>
        <source>EU entity GitHub B.V. and dpo@github.com seen in 2026 third-party test data only.</source>
        <translation>A entidade da UE GitHub B.V. e dpo@github.com só foram vistos em 2026 em dados de teste de terceiros.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>email domain of a representative service in the record</source>
        <translation>domínio de e-mail de um serviço de representação na ficha</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>address field is c/o DAPR sp. z oo</source>
        <translation>campo da morada com c/o DAPR sp. z oo</translation>
    </message>
    <message>
        <source>record address</source>
        <translation>morada na ficha</translation>
    </message>
    <message>
        <source>Email or Apple ID</source>
        <translation>E-mail ou Apple ID</translation>
    </message>
    <message>
        <source>Email of the PayPal account</source>
        <translation>E-mail da conta PayPal</translation>
    </message>
    <message>
        <source>German-market record. PayPal (Europe) is the EEA controller; Venmo is separate (US).</source>
        <translation>Ficha para o mercado alemão. A PayPal (Europe) é a responsável pelo tratamento para o EEE; a Venmo é à parte (EUA).</translation>
    </message>
    <message>
        <source>The record says that an identity document is demanded; answer with Art. 12(6).</source>
        <translation>A ficha diz que é exigido um documento de identificação; responda com o artigo 12.º, n.º 6.</translation>
    </message>
    <message>
        <source>Email is quoted by a policy tracker, not read on the official page. Postal address and EU representative not verified. Posts are copied to third-party servers: ask under Art. 17(2) and 19.</source>
        <translation>O e-mail é citado por um serviço que acompanha políticas, não foi lido na página oficial. Morada e representante na UE não verificados. As publicações são copiadas para servidores de terceiros: peça ao abrigo do artigo 17.º, n.º 2, e do artigo 19.º.</translation>
    </message>
    <message>
        <source>The sources carry no date.</source>
        <translation>As fontes não têm data.</translation>
    </message>
    <message>
        <source>The date of the record is not known.</source>
        <translation>A data da ficha não é conhecida.</translation>
    </message>
    <message>
        <source>US-only service; named among scraped sources in the 2021 press coverage. Address is the one for written notices in the e-consent page; no privacy email verified.</source>
        <translation>Serviço apenas dos EUA; referido entre as fontes de onde foram extraídos dados na cobertura da imprensa de 2021. A morada é a das comunicações escritas na página de consentimento eletrónico; nenhum e-mail de privacidade verificado.</translation>
    </message>
    <message>
        <source>Record email is the EU representative; privacy@rocketreach.co appears in the Optery directory (2025-10-23).</source>
        <translation>O e-mail da ficha é o do representante na UE; privacy@rocketreach.co aparece no diretório da Optery (2025-10-23).</translation>
    </message>
    <message>
        <source>record email is the Art. 27 representative mailbox</source>
        <translation>o e-mail da ficha é a caixa de correio do representante nos termos do artigo 27.º</translation>
    </message>
    <message>
        <source>may demand account plus driver licence copy by form; email with name and profile link is the lighter route</source>
        <translation>podem exigir, por formulário, uma conta e uma cópia da carta de condução; um e-mail com o nome e a ligação do perfil é a via mais leve</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>email address, confirmed by link</source>
        <translation>endereço de e-mail, confirmado por ligação</translation>
    </message>
    <message>
        <source>one opt-out per email address</source>
        <translation>uma exclusão (opt-out) por endereço de e-mail</translation>
    </message>
    <message>
        <source>profile URL</source>
        <translation>URL do perfil</translation>
    </message>
    <message>
        <source>phone number with verification call</source>
        <translation>número de telefone com chamada de verificação</translation>
    </message>
    <message>
        <source>name, address, phone or old emails may be requested to locate the record</source>
        <translation>podem pedir nome, morada, telefone ou e-mails antigos para encontrar os dados</translation>
    </message>
    <message>
        <source>BADBOOL (2026-07-26) also lists support@mailer.intelius.com and the phone number.</source>
        <translation>A BADBOOL (2026-07-26) indica também support@mailer.intelius.com e o número de telefone.</translation>
    </message>
    <message>
        <source>profile URL; otherwise screenshot/text by email</source>
        <translation>URL do perfil; em alternativa, captura de ecrã/texto por e-mail</translation>
    </message>
    <message>
        <source>captcha</source>
        <translation>captcha</translation>
    </message>
    <message>
        <source>Shows social profile photos next to names.</source>
        <translation>Mostra fotografias de perfis sociais junto de nomes.</translation>
    </message>
    <message>
        <source>Registry email is a named person; left out on purpose.</source>
        <translation>O e-mail do registo oficial é o de uma pessoa identificada pelo nome; omitido de propósito.</translation>
    </message>
    <message>
        <source>form online, by post or by fax</source>
        <translation>formulário online, por correio ou por fax</translation>
    </message>
    <message>
        <source>birth date and full legal name</source>
        <translation>data de nascimento e nome legal completo</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Anybody: it was fetched without a login</source>
        <translation>Qualquer pessoa: foi obtida sem iniciar sessão</translation>
    </message>
    <message>
        <source>Anybody, as the source says</source>
        <translation>Qualquer pessoa, segundo a fonte</translation>
    </message>
    <message>
        <source>It has a web address; nobody tried whether it is open</source>
        <translation>Tem um endereço Web; ninguém verificou se está aberto</translation>
    </message>
    <message>
        <source>Some people, as the source says</source>
        <translation>Algumas pessoas, segundo a fonte</translation>
    </message>
    <message>
        <source>Only you, or the people of a conversation</source>
        <translation>Só visível para si ou para as pessoas de uma conversa</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>A fonte não o diz</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Quando foi tirada</translation>
    </message>
    <message>
        <source>Camera, phone, software</source>
        <translation>Câmara, telefone, software</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Nomes e contactos</translation>
    </message>
    <message>
        <source>Texts and keywords</source>
        <translation>Textos e palavras-chave</translation>
    </message>
    <message>
        <source>Other traces</source>
        <translation>Outros vestígios</translation>
    </message>
    <message>
        <source>Whoever finds a photo like that learns where you were. Remove what you can yourself. Where somebody else put it up, ask in a letter.</source>
        <translation>Quem encontra uma fotografia assim fica a saber onde esteve. Remova o que puder. Se foi publicada por outra pessoa, peça-o numa carta.</translation>
    </message>
    <message>
        <source>Whether they collected anything is not known. A letter that asks to see your data asks that.</source>
        <translation>Não se sabe se recolheram alguma coisa. É isso que pergunta uma carta de acesso aos dados.</translation>
    </message>
    <message>
        <source>A file like that carries more than the picture. Below each photo in Matches you can save a copy without it.</source>
        <translation>Um ficheiro assim contém mais do que a imagem. Por baixo de cada fotografia, em Correspondências, pode guardar uma cópia sem esses dados.</translation>
    </message>
    <message>
        <source>What is not decided is not part of this report.</source>
        <translation>O que não está decidido não faz parte deste relatório.</translation>
    </message>
    <message>
        <source>A name beside a face is what a face search needs to call you by it. Remove tags and texts, or ask for that.</source>
        <translation>Um nome ao lado de um rosto é aquilo de que um serviço de pesquisa por rosto precisa para saber como se chama. Remova identificações e textos ou peça que o façam.</translation>
    </message>
    <message>
        <source>If it is your account, set it to private in the settings of the service. If it belongs to somebody else, ask them.</source>
        <translation>Se a conta for sua, torne-a privada nas definições do serviço. Se pertencer a outra pessoa, peça-lhe que o faça.</translation>
    </message>
    <message>
        <source>A letter can only name a photo whose web address is known.</source>
        <translation>Uma carta só pode indicar uma fotografia cujo endereço Web seja conhecido.</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lugar desconhecido</translation>
    </message>
    <message>
        <source>{account} ({place})</source>
        <translation>{account} ({place})</translation>
    </message>
    <message>
        <source>Gives away nothing besides what it shows</source>
        <translation>Não revela nada além do que mostra</translation>
    </message>
    <message>
        <source>Gives away: {what}</source>
        <translation>Revela: {what}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Post</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>Fotografia de perfil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Everybody could see it there.</source>
        <translation>Aí, qualquer pessoa a podia ver.</translation>
    </message>
    <message>
        <source>Some people could see it there.</source>
        <translation>Aí, algumas pessoas podiam vê-la.</translation>
    </message>
    <message>
        <source>Only you, or the people of the conversation, could see it there.</source>
        <translation>Aí, só era visível para si ou para as pessoas da conversa.</translation>
    </message>
    <message>
        <source>Who could see it there is not known.</source>
        <translation>Não se sabe quem a podia ver aí.</translation>
    </message>
    <message>
        <source>No address: this platform’s export never says at which address something was posted.</source>
        <translation>Sem endereço: a exportação desta plataforma nunca diz em que endereço algo foi publicado.</translation>
    </message>
    <message>
        <source>No address: it was in a conversation or a private store, which has none.</source>
        <translation>Sem endereço: estava numa conversa ou num espaço privado, que não tem endereço.</translation>
    </message>
    <message>
        <source>No address: the export does not say it for this photo.</source>
        <translation>Sem endereço: a exportação não o indica para esta fotografia.</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Lugar exato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Quando foi tirada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Serial number of the camera</source>
        <translation>Número de série da câmara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetiva</translation>
    </message>
    <message>
        <source>Serial number of the lens</source>
        <translation>Número de série da objetiva</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Direitos de autor</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Nomes de pessoas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Unique number</source>
        <translation>Número único</translation>
    </message>
    <message>
        <source>Small picture inside that differs from the photo</source>
        <translation>Imagem pequena incluída que difere da fotografia</translation>
    </message>
    <message>
        <source>Internet address of the upload</source>
        <translation>Endereço de Internet do carregamento</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>no ficheiro</translation>
    </message>
    <message>
        <source>in a file beside it</source>
        <translation>num ficheiro ao lado</translation>
    </message>
    <message>
        <source>in the export only</source>
        <translation>só na exportação</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>na página</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Página guardada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página Web</translation>
    </message>
    <message>
        <source>Export of {platforms}</source>
        <translation>Exportação de {platforms}</translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>De {start} a {end}</translation>
    </message>
    <message>
        <source>Possible or likely match</source>
        <translation>Correspondência possível ou provável</translation>
    </message>
    <message>
        <source>Other people only</source>
        <translation>Só outras pessoas</translation>
    </message>
    <message>
        <source>No face in it</source>
        <translation>Sem nenhum rosto</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Not a photo</source>
        <translation>Não é uma fotografia</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Gave up on it</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O ficheiro está vazio.</translation>
    </message>
    <message>
        <source>This is not a photo.</source>
        <translation>Isto não é uma fotografia.</translation>
    </message>
    <message>
        <source>The photo is damaged or incomplete.</source>
        <translation>A fotografia está danificada ou incompleta.</translation>
    </message>
    <message>
        <source>The photo has too many pixels to be opened safely.</source>
        <translation>A fotografia tem demasiados píxeis para ser aberta em segurança.</translation>
    </message>
    <message>
        <source>The file is too large to be opened safely.</source>
        <translation>O ficheiro é demasiado grande para ser aberto em segurança.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Não há permissão para ler este ficheiro.</translation>
    </message>
    <message>
        <source>The file was gone when its turn came.</source>
        <translation>O ficheiro já não existia quando chegou a sua vez.</translation>
    </message>
    <message>
        <source>A link that leads back to itself.</source>
        <translation>Uma ligação que conduz a si própria.</translation>
    </message>
    <message>
        <source>Not an ordinary file.</source>
        <translation>Não é um ficheiro comum.</translation>
    </message>
    <message>
        <source>The disk could not read the file.</source>
        <translation>O disco não conseguiu ler o ficheiro.</translation>
    </message>
    <message>
        <source>It took too long, so it was left out.</source>
        <translation>Demorou demasiado, por isso foi deixado de fora.</translation>
    </message>
    <message>
        <source>The photo made the reader crash, so it was left out.</source>
        <translation>A fotografia fez falhar o programa de leitura, por isso foi deixada de fora.</translation>
    </message>
    <message>
        <source>It needed too much memory, so it was left out.</source>
        <translation>Precisava de demasiada memória, por isso foi deixado de fora.</translation>
    </message>
    <message>
        <source>The program failed on this photo.</source>
        <translation>O programa falhou nesta fotografia.</translation>
    </message>
    <message>
        <source>It is locked with a password. Unpack it yourself, and add the folder.</source>
        <translation>Está protegido por palavra-passe. Extraia-o e adicione a pasta.</translation>
    </message>
    <message>
        <source>Its name leads outside of the archive, so it was left out.</source>
        <translation>O nome conduz para fora do arquivo, por isso foi deixado de fora.</translation>
    </message>
    <message>
        <source>Another file in the archive has the same name.</source>
        <translation>Outro ficheiro no arquivo tem o mesmo nome.</translation>
    </message>
    <message>
        <source>It unpacks to more than can be opened safely.</source>
        <translation>Depois de extraído, é maior do que é possível abrir em segurança.</translation>
    </message>
    <message>
        <source>The archive holds more files than can be opened safely.</source>
        <translation>O arquivo contém mais ficheiros do que é possível abrir em segurança.</translation>
    </message>
    <message>
        <source>It is an archive inside of other archives. Unpack it yourself, and add the folder.</source>
        <translation>É um arquivo dentro de outros arquivos. Extraia-o e adicione a pasta.</translation>
    </message>
    <message>
        <source>It is an archive. Add it as a place of its own.</source>
        <translation>É um arquivo. Adicione-o como um lugar próprio.</translation>
    </message>
    <message>
        <source>It is packed in a way that this program does not know.</source>
        <translation>Está comprimido de uma forma que este programa não conhece.</translation>
    </message>
    <message>
        <source>The export names it and does not contain it. It may be in another part.</source>
        <translation>A exportação refere-o, mas não o contém. Pode estar noutra parte.</translation>
    </message>
    <message>
        <source>The export gives only a link to it.</source>
        <translation>A exportação só inclui uma ligação para ele.</translation>
    </message>
    <message>
        <source>It can be seen only after a login.</source>
        <translation>Só é visível depois de iniciar sessão.</translation>
    </message>
    <message>
        <source>The website asks programs not to fetch it.</source>
        <translation>O site pede aos programas que não o obtenham.</translation>
    </message>
    <message>
        <source>It is no longer at this address.</source>
        <translation>Já não está neste endereço.</translation>
    </message>
    <message>
        <source>The website asked for a pause. Try again later.</source>
        <translation>O site pediu uma pausa. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The website answered with an error. Try again later.</source>
        <translation>O site respondeu com um erro. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The website could not be reached.</source>
        <translation>Não foi possível aceder ao site.</translation>
    </message>
    <message>
        <source>The address is not one of the public web.</source>
        <translation>O endereço não pertence à Internet pública.</translation>
    </message>
    <message>
        <source>There was more than fits into one scan. Scan again to go on.</source>
        <translation>Havia mais do que cabe numa análise. Analise de novo para continuar.</translation>
    </message>
    <message>
        <source>It lies on another website, which you did not allow.</source>
        <translation>Está noutro site, que não foi autorizado.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Sou eu</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Não sou eu</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Tenho dúvidas</translation>
    </message>
    <message>
        <source>Likely match</source>
        <translation>Correspondência provável</translation>
    </message>
    <message>
        <source>Possible match</source>
        <translation>Correspondência possível</translation>
    </message>
    <message>
        <source>See my data</source>
        <translation>Ver os meus dados</translation>
    </message>
    <message>
        <source>Delete my data</source>
        <translation>Apagar os meus dados</translation>
    </message>
    <message>
        <source>Object to the use of my data</source>
        <translation>Opor-me ao uso dos meus dados</translation>
    </message>
    <message>
        <source>Lock my data for now</source>
        <translation>Limitar por agora o uso dos meus dados</translation>
    </message>
    <message>
        <source>Correct my data</source>
        <translation>Corrigir os meus dados</translation>
    </message>
    <message>
        <source>Take my data with me</source>
        <translation>Levar os meus dados comigo</translation>
    </message>
    <message>
        <source>Withdraw my consent</source>
        <translation>Retirar o meu consentimento</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Enviar um lembrete</translation>
    </message>
    <message>
        <source>Reply to a refusal</source>
        <translation>Responder a uma recusa</translation>
    </message>
    <message>
        <source>Complain to the authority</source>
        <translation>Apresentar reclamação à autoridade</translation>
    </message>
    <message>
        <source>Let somebody act for me</source>
        <translation>Deixar alguém agir por mim</translation>
    </message>
    <message>
        <source>Ask to take a photo down</source>
        <translation>Pedir a retirada de uma fotografia</translation>
    </message>
    <message>
        <source>Face search</source>
        <translation>Pesquisa por rosto</translation>
    </message>
    <message>
        <source>Face recognition</source>
        <translation>Reconhecimento facial</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Rede social</translation>
    </message>
    <message>
        <source>Data broker</source>
        <translation>Corretor de dados</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Motor de pesquisa</translation>
    </message>
    <message>
        <source>People search</source>
        <translation>Pesquisa de pessoas</translation>
    </message>
    <message>
        <source>Adult website</source>
        <translation>Site para adultos</translation>
    </message>
    <message>
        <source>Maker of AI</source>
        <translation>Criador de IA</translation>
    </message>
    <message>
        <source>Audio website</source>
        <translation>Site de áudio</translation>
    </message>
    <message>
        <source>Photos in the cloud</source>
        <translation>Fotografias na nuvem</translation>
    </message>
    <message>
        <source>Platform for creators</source>
        <translation>Plataforma para criadores</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Encontros</translation>
    </message>
    <message>
        <source>Platform for developers</source>
        <translation>Plataforma para programadores</translation>
    </message>
    <message>
        <source>App that changes faces</source>
        <translation>Aplicação que altera rostos</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Verificação de identidade</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Mercado em linha</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Serviço de mensagens</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Photo website</source>
        <translation>Site de fotografias</translation>
    </message>
    <message>
        <source>Photo tool</source>
        <translation>Ferramenta de fotografia</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Stock photos</source>
        <translation>Banco de imagens</translation>
    </message>
    <message>
        <source>Video website</source>
        <translation>Site de vídeos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Too small: {value} px between the eyes, {wanted} are needed</source>
        <translation>Demasiado pequeno: {value}&#xa0;px entre os olhos, são necessários {wanted}</translation>
    </message>
    <message>
        <source>Blurred: sharpness {value}, {wanted} is good</source>
        <translation>Desfocado: nitidez {value}, o adequado é {wanted}</translation>
    </message>
    <message>
        <source>Turned away: about {value}° to the side, up to {wanted}° is good</source>
        <translation>Virado: cerca de {value}° para o lado, o adequado é até {wanted}°</translation>
    </message>
    <message>
        <source>Head raised or lowered: by about {value}°, up to {wanted}° is good</source>
        <translation>Cabeça levantada ou baixa: cerca de {value}°, o adequado é até {wanted}°</translation>
    </message>
    <message>
        <source>Eyes covered or in shadow: {value} % as bright as the cheeks, {wanted} % is good</source>
        <translation>Olhos tapados ou na sombra: {value}&#xa0;% do brilho das faces, o adequado é {wanted}&#xa0;%</translation>
    </message>
    <message>
        <source>Mouth covered, as far as the program can tell</source>
        <translation>Boca tapada, tanto quanto o programa consegue perceber</translation>
    </message>
    <message>
        <source>Too dark: brightness {value} of 255, {wanted} is good</source>
        <translation>Demasiado escuro: brilho {value} de 255, o adequado é {wanted}</translation>
    </message>
    <message>
        <source>Too bright: brightness {value} of 255, {wanted} is good</source>
        <translation>Demasiado claro: brilho {value} de 255, o adequado é {wanted}</translation>
    </message>
    <message>
        <source>Hard to make out: certainty {value} of 100 that this is a face, {wanted} is good</source>
        <translation>Difícil de distinguir: certeza de {value} em 100 de que é um rosto, o adequado é {wanted}</translation>
    </message>
    <message>
        <source>Take the original photo, or a photo from closer.</source>
        <translation>Use a fotografia original ou uma fotografia tirada de mais perto.</translation>
    </message>
    <message>
        <source>Take a sharper photo, or the original instead of a copy.</source>
        <translation>Use uma fotografia mais nítida, ou o original em vez de uma cópia.</translation>
    </message>
    <message>
        <source>Take a photo more from the front.</source>
        <translation>Use uma fotografia mais de frente.</translation>
    </message>
    <message>
        <source>Take a photo with the camera at the height of the eyes.</source>
        <translation>Use uma fotografia com a câmara à altura dos olhos.</translation>
    </message>
    <message>
        <source>Take a photo without sunglasses and without a shadow over the eyes.</source>
        <translation>Use uma fotografia sem óculos de sol e sem sombra sobre os olhos.</translation>
    </message>
    <message>
        <source>Take a photo without a mask, scarf or hand before the mouth.</source>
        <translation>Use uma fotografia sem máscara, cachecol ou mão à frente da boca.</translation>
    </message>
    <message>
        <source>Take a photo with more light on the face.</source>
        <translation>Use uma fotografia com mais luz no rosto.</translation>
    </message>
    <message>
        <source>Take a photo with softer light.</source>
        <translation>Use uma fotografia com luz mais suave.</translation>
    </message>
    <message>
        <source>Take a photo in which the whole face can be seen.</source>
        <translation>Use uma fotografia em que se veja o rosto inteiro.</translation>
    </message>
    <message>
        <source>No reference photo yet</source>
        <translation>Ainda não há fotografia de referência</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muito boa</translation>
    </message>
    <message>
        <source>Without one, the program does not know which face to look for. Add a photo of the face.</source>
        <translation>Sem nenhuma, o programa não sabe que rosto procurar. Adicione uma fotografia do rosto.</translation>
    </message>
    <message>
        <source>Next step: look at “{photo}”, and remove it if it shows somebody else.</source>
        <translation>Passo seguinte: veja «{photo}» e remova-a se mostrar outra pessoa.</translation>
    </message>
    <message>
        <source>Next step: remove the photo that shows somebody else, or add a third one that tells which it is.</source>
        <translation>Passo seguinte: remova a fotografia que mostra outra pessoa, ou adicione uma terceira que permita perceber qual é.</translation>
    </message>
    <message>
        <source>Some of these photos are nearly the same and count once. Next step: add one from another day.</source>
        <translation>Algumas destas fotografias são quase iguais e contam uma só vez. Passo seguinte: adicione uma de outro dia.</translation>
    </message>
    <message>
        <source>Next step: add a photo from another year or from another side.</source>
        <translation>Passo seguinte: adicione uma fotografia de outro ano ou de outro ângulo.</translation>
    </message>
    <message>
        <source>Next step: remove the poorest, “{photo}”, and add a better one.</source>
        <translation>Passo seguinte: remova a mais fraca, «{photo}», e adicione uma melhor.</translation>
    </message>
    <message>
        <source>More photos would add little.</source>
        <translation>Mais fotografias pouco acrescentariam.</translation>
    </message>
    <message>
        <source>“{photo}” does not seem to show the same person as the others. As long as it is here, the search also finds photos of somebody else.</source>
        <translation>«{photo}» não parece mostrar a mesma pessoa que as outras. Enquanto aqui estiver, a pesquisa também encontra fotografias de outra pessoa.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” do not seem to show the same person. The program cannot know which one is wrong. As long as both are here, the search finds photos of either.</source>
        <translation>«{one}» e «{other}» não parecem mostrar a mesma pessoa. O programa não pode saber qual está errada. Enquanto ambas aqui estiverem, a pesquisa encontra fotografias de uma e de outra pessoa.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
</context>
</TS>
